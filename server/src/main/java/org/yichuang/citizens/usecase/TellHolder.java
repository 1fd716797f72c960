package org.yichuang.citizens.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yichuang.citizens.CitizenWay;
import org.yichuang.citizens.WayKind;
import org.yichuang.kernel.Id;
import org.yichuang.outlet.CitizenMessage;

/**
 * Tells a holder by all ways, at once, how one can sign in from now on: whoever took the
 * account by a trick does not do so unnoticed.
 */
@Component
class TellHolder {

	private static final Duration USEFUL = Duration.ofDays(1);

	private final MessageSource messages;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TellHolder(MessageSource messages, ApplicationEventPublisher events, Clock clock) {
		this.messages = messages;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Tells a holder of a change.
	 * @param ways by which they are told
	 * @param what the last part of the wording's key
	 */
	void tell(List<CitizenWay> ways, String what, Object... arguments) {
		var change = Id.nextUuid();
		var ends = this.clock.instant().plus(USEFUL);
		ways.stream()
			.filter((way) -> way.kind() != WayKind.IDENTITY)
			.forEach((way) -> this.events.publishEvent(new CitizenMessage("citizens.changed", way.text(), word("title"),
					word(what, arguments), "citizens-changed:" + change + ":" + way.id(), ends)));
	}

	private String word(String part, Object... arguments) {
		return Objects.requireNonNull(
				this.messages.getMessage("citizens.changed." + part, arguments, "", Locale.SIMPLIFIED_CHINESE));
	}

}
