package org.yichuang.disclosure.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.store.DirectReportStore;
import org.yichuang.disclosure.store.DirectReportStore.Untold;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Beijing;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.outlet.Notice;

/**
 * Tells those who check reports what came since they were last told: one notice each,
 * however many reports there are.
 */
@Component
public class TellOfDirectReports {

	private static final int MOST = 10_000;

	private static final int MOST_NAMES = 10;

	private final DirectReportStore reports;

	private final Accounts accounts;

	private final Bodies bodies;

	private final MessageSource messages;

	private final ApplicationEventPublisher outlets;

	TellOfDirectReports(DirectReportStore reports, Accounts accounts, Bodies bodies, MessageSource messages,
			ApplicationEventPublisher outlets) {
		this.reports = reports;
		this.accounts = accounts;
		this.bodies = bodies;
		this.messages = messages;
		this.outlets = outlets;
	}

	/**
	 * Tells of what is new.
	 * @return how many reports somebody was told of
	 */
	@Transactional
	public long tell() {
		var fresh = this.reports.tellOfNew(MOST);
		var told = new LinkedHashMap<AccountId, Map<String, Long>>();
		for (var each : fresh) {
			var body = this.bodies.get(each.body());
			this.accounts.whoMay(DisclosurePermission.CHECK_REPORTS, body.place())
				.forEach((account) -> told.computeIfAbsent(account, (first) -> new LinkedHashMap<>())
					.merge(body.name(), each.count(), Long::sum));
		}
		told.forEach(this::tell);
		return fresh.stream().mapToLong(Untold::count).sum();
	}

	private void tell(AccountId account, Map<String, Long> counts) {
		var all = counts.values().stream().mapToLong(Long::longValue).sum();
		var names = counts.entrySet()
			.stream()
			.limit(MOST_NAMES)
			.map((each) -> words("body", each.getKey(), each.getValue()))
			.collect(Collectors.joining("，"));
		var text = (counts.size() > MOST_NAMES) ? words("more", names, counts.size()) : words("all", names);
		this.outlets.publishEvent(new Notice(List.of(account), "disclosure.reports-wait", words("title", all), text,
				"/console/disclosure-reports?state=SENT"));
	}

	private String words(String part, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage("disclosure.notice.reports-wait." + part, arguments, "",
				Locale.SIMPLIFIED_CHINESE));
	}

	/** Does it every hour of the working day. */
	@Component
	@Lazy(false)
	@ConditionalOnProperty(name = "yichuang.jobs", matchIfMissing = true)
	static class TellOfDirectReportsJob {

		private final TellOfDirectReports tell;

		TellOfDirectReportsJob(TellOfDirectReports tell) {
			this.tell = tell;
		}

		@Scheduled(cron = "0 0 8-18 * * *", zone = Beijing.NAME)
		void run() {
			this.tell.tell();
		}

	}

}
