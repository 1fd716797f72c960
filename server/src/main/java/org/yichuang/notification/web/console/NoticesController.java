package org.yichuang.notification.web.console;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SignedIn;
import org.yichuang.kernel.Slice;
import org.yichuang.notification.model.DeliveryLine;
import org.yichuang.notification.model.NoticeLine;
import org.yichuang.notification.model.Preference;
import org.yichuang.notification.usecase.Preferences;
import org.yichuang.notification.usecase.OwnNotices;

/**
 * 通知接口 — one's own notices and how one wants to be told; deliveries for administrators.
 */
@RestController
@RequestMapping("/api/console")
class NoticesController {

	private static final int MOST = 200;

	private final OwnNotices notices;

	private final Preferences preferences;

	private final MessageSource messages;

	NoticesController(OwnNotices notices, Preferences preferences, MessageSource messages) {
		this.notices = notices;
		this.preferences = preferences;
		this.messages = messages;
	}

	@GetMapping("/notices")
	@SignedIn
	Slice<NoticeLine> notices(Actor actor, @RequestParam(defaultValue = "false") boolean unread,
			@RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "50") int size) {
		return this.notices.own(actor, unread, after, Math.clamp(size, 1, MOST));
	}

	/** Counts one's unread notices, up to a hundred. */
	@GetMapping("/notices/unread")
	@SignedIn
	UnreadNotices unreadNotices(Actor actor) {
		return new UnreadNotices(this.notices.unread(actor));
	}

	@PostMapping("/notices/{id}/read")
	@SignedIn
	void readNotice(Actor actor, @PathVariable String id) {
		this.notices.read(actor, Id.parse(id));
	}

	/** Marks everything up to a notice as read. */
	@PostMapping("/notices/read-all")
	@SignedIn
	void readAllNotices(Actor actor, @RequestBody LastNotice last) {
		this.notices.readAll(actor, last.id());
	}

	/** Lists the kinds of notices that there are, for preferences. */
	@GetMapping("/notices/kinds")
	@SignedIn
	List<NoticeKind> noticeKinds() {
		return this.notices.kinds().stream().map(this::kind).toList();
	}

	private NoticeKind kind(String kind) {
		return new NoticeKind(kind, String.valueOf(
				this.messages.getMessage("notification.kind." + kind, null, kind, LocaleContextHolder.getLocale())));
	}

	@GetMapping("/notices/preference")
	@SignedIn
	Preference noticePreference(Actor actor) {
		return this.preferences.of(actor.person());
	}

	@PutMapping("/notices/preference")
	@SignedIn
	Preference putNoticePreference(Actor actor, @RequestBody Preference wanted) {
		return this.preferences.put(actor, wanted);
	}

	@GetMapping("/deliveries")
	@Requires("notification:read-deliveries")
	Slice<DeliveryLine> deliveries(Actor actor, @RequestParam(defaultValue = "") String state,
			@RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "50") int size) {
		return this.notices.deliveries(actor, state, after, Math.clamp(size, 1, MOST));
	}

	@PostMapping("/deliveries/{id}/retry")
	@Requires("notification:retry")
	void retryDelivery(Actor actor, @PathVariable String id) {
		this.notices.retry(actor, Id.parse(id));
	}

	/** 通知类别. */
	record NoticeKind(String kind, String label) {
	}

	/** 未读数. */
	record UnreadNotices(int count) {
	}

	/** 全部已读请求 — the newest notice that was seen. */
	record LastNotice(UUID id) {
	}

}
