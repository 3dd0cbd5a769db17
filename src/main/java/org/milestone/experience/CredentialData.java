package org.milestone.experience;

import java.util.List;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.Comeback;
import org.milestone.account.PersonalData;
import org.milestone.experience.CredentialService.Credential;
import org.milestone.experience.FileService.Content;
import org.milestone.experience.RenewalService.Logged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Certifications, what renews them and their files, for the export; files as Base64.
@Component
@Order(3)
final class CredentialData implements PersonalData {
    /// @param removedCertifications what can still be brought back
    record Exported(
            List<Credential> certifications,
            List<Credential> removedCertifications,
            List<Logged> activities,
            List<Logged> removedActivities,
            List<Content> files) {
        Exported {
            removedCertifications = List.copyOf(removedCertifications);
            removedActivities = List.copyOf(removedActivities);
            certifications = List.copyOf(certifications);
            activities = List.copyOf(activities);
            files = List.copyOf(files);
        }
    }

    private final CredentialService credentials;
    private final RenewalService renewals;
    private final FileService files;
    private final CredentialComeback comeback;

    CredentialData(
            CredentialService credentials, RenewalService renewals, FileService files, CredentialComeback comeback) {
        this.credentials = credentials;
        this.renewals = renewals;
        this.files = files;
        this.comeback = comeback;
    }

    @Override
    public String section() {
        return "credentials";
    }

    @Override
    public Exported exportOf(AccountId account) {
        return new Exported(
                credentials.kept(account, false),
                credentials.kept(account, true),
                renewals.kept(account, false),
                renewals.kept(account, true),
                files.everything(account));
    }

    @Override
    public void bringBack(AccountId account, Comeback section) {
        section.as(Exported.class, "experience_credential")
                .ifPresent(export -> comeback.bringBack(account, export, section));
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
