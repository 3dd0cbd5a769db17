package org.milestone.account;

import java.util.Set;

/// What a module knows about a person: each module that keeps such rows has one bean of this
/// kind. Erasure needs no method, since every table that names a person goes with the account's
/// row (`ON DELETE CASCADE`).
public interface PersonalData {
    /// The module's heading in the export, for example `study`.
    String section();

    /// Everything the module keeps about the person, as records, lists and maps that become JSON.
    Object exportOf(AccountId account);

    /// Takes the section of an export back: adds what is not there yet, changes nothing that is,
    /// and notes what became of each part. Runs in a transaction that is undone when anything in
    /// the file has a problem. Sections that do nothing here do not come back.
    default void bringBack(AccountId account, Comeback section) {}

    /// The tables this export covers; a test fails when a table that names a person is in
    /// nobody's list.
    Set<String> tables();
}
