package org.yichuang.intake;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * 收件设置.
 *
 * @param perAddress how much one network address may send within the period
 * @param challengeAfter after how much of it a question must be answered that programs
 * cannot
 * @param perPoint how much may be sent to one place within the period, from everywhere,
 * before everybody must answer such a question
 * @param period for the three above
 * @param quickest a form that comes back sooner was not filled in by a person
 * @param longest how long a form may stay open
 * @param guesses how many wrong codes one address may try in an hour
 * @param guessesPerNumber how many wrong codes may be tried for one number in an hour,
 * from everywhere
 * @param fileLimit largest single file
 * @param filesLimit largest all files of a submission together
 * @param uploadAllowance how much one network address may attach within the period to
 * forms that are not accepted yet; never less than the files of one submission
 * @param workers how many submissions are handed to their rooms at a time
 */
@ConfigurationProperties("yichuang.intake")
public record IntakeSettings(@DefaultValue("60") int perAddress, @DefaultValue("5") int challengeAfter,
		@DefaultValue("600") int perPoint, @DefaultValue("10m") Duration period, @DefaultValue("3s") Duration quickest,
		@DefaultValue("12h") Duration longest, @DefaultValue("10") int guesses,
		@DefaultValue("100") int guessesPerNumber, @DefaultValue("20MB") DataSize fileLimit,
		@DefaultValue("60MB") DataSize filesLimit, @DefaultValue("120MB") DataSize uploadAllowance,
		@DefaultValue("2") int workers) {

	/** How much may be attached to forms that are not accepted yet, in kilobytes. */
	long uploadKilobytes() {
		return Math.max(this.uploadAllowance.toKilobytes(), this.filesLimit.toKilobytes());
	}

}
