/// Rules about people that need neither database nor clock.
@NamedInterface("domain")
@NullMarked
package org.milestone.account.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
