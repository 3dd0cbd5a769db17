/// What people do with the portal, in a real browser over the packaged jar.
@NullMarked
package org.milestone.e2e;

import org.jspecify.annotations.NullMarked;
