/**
 * 通知 — brings notices to staff and messages to citizens: the console's bell, mail, short
 * messages and WeChat Work. Decides when and how, never what. Owns the tables
 * {@code notification_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation" })
package org.yichuang.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
