package org.yichuang.citizens.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntSupplier;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yichuang.citizens.CitizenId;
import org.yichuang.citizens.CitizensSettings;
import org.yichuang.citizens.WayKind;
import org.yichuang.citizens.store.CitizenTable;
import org.yichuang.citizens.store.CodeTable;
import org.yichuang.citizens.store.NetworkTable;
import org.yichuang.citizens.store.SessionTable;
import org.yichuang.citizens.store.WayTable;
import org.yichuang.kernel.Beijing;
import org.yichuang.outlet.CitizenMessage;
import org.yichuang.platform.OneByOne;

/**
 * Removes codes and sessions whose time is over, tells holders of accounts that nobody
 * uses, and deletes those that stay unused after that, one by one.
 */
@Component
public class ForgetCitizens {

	private static final int AT_ONCE = 500;

	private static final Duration KNOWN = Duration.ofDays(180);

	private final Tables tables;

	private final KeepAccount accounts;

	private final CitizensSettings settings;

	private final MessageSource messages;

	private final OneByOne oneByOne;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ForgetCitizens(Tables tables, KeepAccount accounts, CitizensSettings settings, MessageSource messages,
			OneByOne oneByOne, ApplicationEventPublisher events, Clock clock) {
		this.tables = tables;
		this.accounts = accounts;
		this.settings = settings;
		this.messages = messages;
		this.oneByOne = oneByOne;
		this.events = events;
		this.clock = clock;
	}

	/** Does all that is due; says how many accounts were deleted. */
	public int forget() {
		var now = this.clock.instant();
		all(() -> this.tables.codes().forget(now, AT_ONCE));
		all(() -> this.tables.sessions()
			.forget(now.minus(this.settings.session()), now.minus(this.settings.idle()), AT_ONCE));
		all(() -> this.tables.networks().forget(now.minus(KNOWN), AT_ONCE));
		if (!this.settings.enabled()) {
			// nobody could come back to keep the account
			return 0;
		}
		var unused = now.minus(this.settings.keep());
		this.oneByOne.each((most) -> this.tables.citizens().untold(unused.plus(this.settings.notice()), most),
				(citizen) -> tell(citizen, now));
		return this.oneByOne.each(
				(most) -> this.tables.citizens().abandoned(unused, now.minus(this.settings.notice()), most),
				(citizen) -> this.accounts.deleteUnused(citizen, unused));
	}

	private void tell(CitizenId citizen, Instant now) {
		var last = Beijing.day(now.plus(this.settings.notice()));
		this.tables.ways()
			.of(citizen)
			.stream()
			.filter((way) -> way.kind() != WayKind.IDENTITY)
			.forEach((way) -> this.events.publishEvent(new CitizenMessage("citizens.unused", way.text(), word("title"),
					word("text", last.toString()), "citizens-unused:" + way.id() + ":" + last)));
		this.tables.citizens().told(citizen, now);
	}

	private static int all(IntSupplier part) {
		int all = 0;
		for (int done = part.getAsInt(); done > 0; done = part.getAsInt()) {
			all += done;
		}
		return all;
	}

	private String word(String part, Object... arguments) {
		return Objects.requireNonNull(
				this.messages.getMessage("citizens.unused." + part, arguments, "", Locale.SIMPLIFIED_CHINESE));
	}

	/** The tables of this room. */
	@Component("citizenTables")
	record Tables(CitizenTable citizens, WayTable ways, CodeTable codes, SessionTable sessions, NetworkTable networks) {
	}

	/** Does it every hour. */
	@Component
	@Lazy(false)
	@ConditionalOnProperty(name = "yichuang.jobs", matchIfMissing = true)
	static class ForgetCitizensJob {

		private final ForgetCitizens forget;

		ForgetCitizensJob(ForgetCitizens forget) {
			this.forget = forget;
		}

		@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
		void run() {
			this.forget.forget();
		}

	}

}
