package org.yichuang.organisation;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 登录设置 — what GB/T 22239-2019 (等保) 8.1.4.1 身份鉴别 leaves to each organisation: complexity
 * and change of passwords, locks after failures, ends of sessions.
 *
 * @param passwordLength fewest characters of a password
 * @param passwordKinds fewest kinds of characters: lower case, upper case, digits, others
 * @param passwordAge after which a password must be changed
 * @param passwordHistory how many earlier passwords may not be taken again
 * @param failures after how many failures within {@code failurePeriod} an account is
 * locked
 * @param failurePeriod over which failures are counted
 * @param lock how long an account stays locked
 * @param addressFailures how many failures one network address may cause within
 * {@code addressPeriod}
 * @param addressPeriod over which an address wins its failures back
 * @param step how long a step of signing in may take
 * @param idle after which a session that is not used ends
 * @param session after which every session ends
 * @param tokenAge how long an API token may hold at most
 */
@ConfigurationProperties("yichuang.sign-in")
public record SignInSettings(@DefaultValue("10") int passwordLength, @DefaultValue("3") int passwordKinds,
		@DefaultValue("90d") Duration passwordAge, @DefaultValue("5") int passwordHistory,
		@DefaultValue("5") int failures, @DefaultValue("15m") Duration failurePeriod,
		@DefaultValue("15m") Duration lock, @DefaultValue("50") int addressFailures,
		@DefaultValue("15m") Duration addressPeriod, @DefaultValue("10m") Duration step,
		@DefaultValue("30m") Duration idle, @DefaultValue("12h") Duration session,
		@DefaultValue("366d") Duration tokenAge) {

}
