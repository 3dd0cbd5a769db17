package org.milestone.mail;

import org.springframework.boot.test.context.TestComponent;

/// Reads what arrived at the test's mail server.
@TestComponent
public class TestMailbox {}
