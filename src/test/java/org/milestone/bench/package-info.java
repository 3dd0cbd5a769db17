/// Benchmarks (JMH), run by `./milestone bench`.
@NullMarked
package org.milestone.bench;

import org.jspecify.annotations.NullMarked;
