package org.yichuang.notification;

import java.time.Duration;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 通知设置. Mail goes out by the server that {@code spring.mail.host} names.
 *
 * @param from sender of mails, such as {@code no-reply@example.gov.cn}
 * @param gateway where short messages and WeChat Work messages are handed in: an HTTP
 * address that takes {@code {"channel","to","title","text"}}; null for none
 * @param gatewayToken sent as a bearer token; null for none
 * @param quietFrom nothing leaves from here …
 * @param quietTo … to here, unless a person chose other hours
 * @param keep how long notices and records of what was sent are kept; older ones are
 * deleted, read or not
 */
@ConfigurationProperties("yichuang.notification")
public record NotificationSettings(@DefaultValue("no-reply@localhost") String from, @Nullable String gateway,
		@Nullable String gatewayToken, @DefaultValue("22:00") LocalTime quietFrom,
		@DefaultValue("07:00") LocalTime quietTo, @DefaultValue("730d") Duration keep) {

}
