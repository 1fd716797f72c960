package org.yichuang.interaction.usecase;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Allowance;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.intake.spi.SubmissionPoints;
import org.yichuang.interaction.InteractionSettings;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.Limits;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.store.MailboxStore;
import org.yichuang.kernel.SiteId;

/** 信箱入口 — mailboxes as what stands at {@code /send/<key>}. */
@Component
class MailboxPoints implements SubmissionPoints {

	private static final int REMEMBERED = 10_000;

	private final MailboxStore mailboxes;

	private final InteractionSettings settings;

	/** Every letter asks; what another process changes counts a second later. */
	private final Cache<Address, Optional<Mailbox>> known = Caffeine.newBuilder()
		.maximumSize(REMEMBERED)
		.expireAfterWrite(Duration.ofSeconds(1))
		.build();

	MailboxPoints(MailboxStore mailboxes, InteractionSettings settings) {
		this.mailboxes = mailboxes;
		this.settings = settings;
		mailboxes.afterCommit(this.known::invalidateAll);
	}

	@Override
	public String kind() {
		return LetterFields.PURPOSE;
	}

	@Override
	public Optional<SubmissionPoint> find(SiteId site, String key) {
		return this.known.get(new Address(site, key), (address) -> this.mailboxes.find(site, key)).map(this::point);
	}

	@Override
	public List<SubmissionPoint> open(SiteId site) {
		return this.mailboxes.of(site).stream().filter(Mailbox::open).map(this::point).toList();
	}

	private SubmissionPoint point(Mailbox mailbox) {
		var words = mailbox.words();
		var notice = words.closedNotice().isEmpty() ? words.name() + "现已关闭，暂不接收来信。" : words.closedNotice();
		return new SubmissionPoint(LetterFields.PURPOSE, mailbox.key(), mailbox.id().toString(), mailbox.form(),
				words.name(), words.introduction(), "来信将送达" + words.name() + "。"
						+ Limits.promise(mailbox, Allowance.hours(this.settings.limit())) + "请保存受理编号和查询码，随时查询办理情况。",
				mailbox.open(), notice);
	}

	/** Under which name a mailbox stands. */
	private record Address(SiteId site, String key) {
	}

}
