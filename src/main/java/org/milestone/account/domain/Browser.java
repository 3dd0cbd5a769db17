package org.milestone.account.domain;

/// Says in plain words which browser it is that somebody signed in with, so that people recognise their own.
public final class Browser {
    private Browser() {}

    /// @param agent what the browser says of itself, which may be anything at all
    public static String inWords(String agent) {
        return program(agent) + " on " + system(agent);
    }

    private static String program(String agent) {
        if (agent.contains("Edg/") || agent.contains("EdgA/") || agent.contains("EdgiOS/")) {
            return "Edge";
        }
        if (agent.contains("OPR/")) {
            return "Opera";
        }
        if (agent.contains("SamsungBrowser/")) {
            return "Samsung Internet";
        }
        if (agent.contains("Firefox/") || agent.contains("FxiOS/")) {
            return "Firefox";
        }
        if (agent.contains("Chrome/") || agent.contains("CriOS/")) {
            return "Chrome";
        }
        return agent.contains("Safari/") ? "Safari" : "A browser";
    }

    private static String system(String agent) {
        if (agent.contains("iPhone")) {
            return "an iPhone";
        }
        if (agent.contains("iPad")) {
            return "an iPad";
        }
        if (agent.contains("Android")) {
            return "Android";
        }
        if (agent.contains("Windows")) {
            return "Windows";
        }
        if (agent.contains("Macintosh")) {
            return "a Mac";
        }
        if (agent.contains("CrOS")) {
            return "a Chromebook";
        }
        return agent.contains("Linux") ? "Linux" : "an unknown system";
    }
}
