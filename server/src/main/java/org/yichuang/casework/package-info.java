/**
 * 办理 — every matter that somebody owes an answer to: its number, body and person in
 * charge, clock, hand-over, joint handling, urging, inquiries, time line and rating. What
 * a matter is about belongs to the room that opens it. Owns the tables
 * {@code casework_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation", "calendar" })
package org.yichuang.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
