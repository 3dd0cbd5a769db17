package org.milestone.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milestone.account.domain.AccountRole;
import org.milestone.account.domain.Email;

/// A person's account; every other table that names a person hangs on this one.
@Entity
@Table(name = "account_account")
class AccountRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String email;
    private String name;
    private String password;
    private String zone;
    private boolean locked;
    private Instant createdAt;
    private @Nullable Instant verifiedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<AccountRole> roles = EnumSet.noneOf(AccountRole.class);

    @SuppressWarnings("NullAway.Init")
    protected AccountRow() {}

    AccountRow(Email email, String name, String password, Set<AccountRole> roles, Instant createdAt) {
        this.email = email.value();
        this.name = name;
        this.password = password;
        this.zone = "UTC";
        this.createdAt = createdAt;
        this.roles = EnumSet.copyOf(roles);
    }

    AccountId id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new AccountId(id);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String password() {
        return password;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    boolean locked() {
        return locked;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant verifiedAt() {
        return verifiedAt;
    }

    boolean verified() {
        return verifiedAt != null;
    }

    Set<AccountRole> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    boolean is(AccountRole role) {
        return roles.contains(role);
    }

    void call(String name, ZoneId zone) {
        this.name = name;
        this.zone = zone.getId();
    }

    void verify(Instant now) {
        if (verifiedAt == null) {
            verifiedAt = now;
        }
    }

    void moveTo(Email email, Instant now) {
        this.email = email.value();
        this.verifiedAt = now;
    }

    void setPassword(String hash) {
        this.password = hash;
    }

    void lock(boolean locked) {
        this.locked = locked;
    }

    void become(Set<AccountRole> roles) {
        this.roles.retainAll(roles);
        this.roles.addAll(roles);
    }

    SignedIn signedIn() {
        return new SignedIn(id(), name, zone, roles());
    }
}
