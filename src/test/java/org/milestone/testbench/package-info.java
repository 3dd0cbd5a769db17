/// Journeys of the `e2e` room once more, with Vaadin TestBench: compiled always, run by the profile `testbench`,
/// because
/// TestBench needs a licence.
@NullMarked
package org.milestone.testbench;

import org.jspecify.annotations.NullMarked;
