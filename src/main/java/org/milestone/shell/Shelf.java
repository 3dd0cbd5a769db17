package org.milestone.shell;

/// Things shown one a page under an address of their own. Whoever keeps them can say which are
/// not there.
public interface Shelf {

    /// True when the address, without leading slash, is of the kind kept here and names nothing.
    boolean lacks(String path);
}
