package org.milestone.experience;

import java.util.List;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalData;
import org.milestone.experience.CredentialService.Credential;
import org.milestone.experience.FileService.Content;
import org.milestone.experience.RenewalService.Logged;
import org.springframework.stereotype.Component;

/// Certifications, what renews them and their files, for the export; files as Base64.
@Component
final class CredentialData implements PersonalData {
    record Exported(List<Credential> certifications, List<Logged> activities, List<Content> files) {
        Exported {
            certifications = List.copyOf(certifications);
            activities = List.copyOf(activities);
            files = List.copyOf(files);
        }
    }

    private final CredentialService credentials;
    private final RenewalService renewals;
    private final FileService files;

    CredentialData(CredentialService credentials, RenewalService renewals, FileService files) {
        this.credentials = credentials;
        this.renewals = renewals;
        this.files = files;
    }

    @Override
    public String section() {
        return "credentials";
    }

    @Override
    public Exported exportOf(AccountId account) {
        return new Exported(credentials.everything(account), renewals.everything(account), files.everything(account));
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "experience_credential",
                "experience_activity",
                "experience_reminder",
                "experience_exam_reminder",
                "experience_file");
    }
}
