package org.yichuang.audit.web.console;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.audit.model.TrailFilter;
import org.yichuang.audit.usecase.ReadTrail;
import org.yichuang.audit.usecase.StartVerification;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.platform.Spreadsheet;

/** 审计 — the trail in the console. */
@RestController
@RequestMapping("/api/console/audit")
class TrailController {

	private static final int LARGEST_SLICE = 200;

	private static final int LAST_VERIFICATIONS = 20;

	private final ReadTrail trail;

	private final StartVerification verifications;

	private final TrailViews views;

	private final Bodies bodies;

	private final MessageSource messages;

	private final Clock clock;

	TrailController(ReadTrail trail, StartVerification verifications, TrailViews views, Bodies bodies,
			MessageSource messages, Clock clock) {
		this.trail = trail;
		this.verifications = verifications;
		this.views = views;
		this.bodies = bodies;
		this.messages = messages;
		this.clock = clock;
	}

	/** Returns entries of the trail within the caller's scope, the newest first. */
	@GetMapping("/entries")
	@Requires("audit:read-trail")
	Slice<TrailViews.EntryView> listTrail(Actor actor, TrailQuestion question, @RequestParam @Nullable String after,
			@RequestParam(defaultValue = "50") int size, Locale language) {
		int most = Math.clamp(size, 1, LARGEST_SLICE);
		var rows = this.trail.newest(actor, filter(question), TrailQuestion.after(after), most + 1);
		var slice = Slice.cut(rows, most, TrailQuestion::key);
		return new Slice<>(this.views.of(slice.items(), language), slice.next());
	}

	/** Returns one entry with what was before and after. */
	@GetMapping("/entries/{id}")
	@Requires("audit:read-trail")
	TrailViews.EntryPage getTrailEntry(Actor actor, @PathVariable UUID id, Locale language) {
		return this.views.page(this.trail.get(actor, id), language);
	}

	/** Returns the same entries as an Excel table, the newest 200,000 at most. */
	@GetMapping(path = "/entries/export.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("audit:read-trail")
	void exportTrail(Actor actor, TrailQuestion question, HttpServletResponse response, Locale language)
			throws IOException {
		var filter = filter(question);
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-trail.xlsx\"");
		try (var sheet = new Spreadsheet(response.getOutputStream(), "审计记录", TrailViews.HEADS)) {
			this.trail.each(actor, filter, (entry) -> sheet.row(this.views.cells(entry, language)));
		}
	}

	/** Returns the actions that occur, for the filter. */
	@GetMapping("/actions")
	@Requires("audit:read-trail")
	List<ActionView> listTrailActions(Locale language) {
		return this.trail.actions()
			.stream()
			.map((action) -> new ActionView(action,
					Objects.requireNonNull(this.messages.getMessage("audit." + action, null, action, language))))
			.toList();
	}

	/** Starts a verification of the whole chain. */
	@PostMapping("/verifications")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Requires("audit:verify")
	VerificationView startTrailVerification(Actor actor) {
		return getTrailVerification(this.verifications.start(actor));
	}

	/** Returns how far a verification has come, and what it found. */
	@GetMapping("/verifications/{id}")
	@Requires("audit:verify")
	VerificationView getTrailVerification(@PathVariable UUID id) {
		return VerificationView.of(this.verifications.get(id), this.clock.instant());
	}

	/** Returns the last verifications, the newest first. */
	@GetMapping("/verifications")
	@Requires("audit:verify")
	List<VerificationView> listTrailVerifications() {
		var now = this.clock.instant();
		return this.verifications.last(LAST_VERIFICATIONS)
			.stream()
			.map((verification) -> VerificationView.of(verification, now))
			.toList();
	}

	private TrailFilter filter(TrailQuestion question) {
		var body = question.body();
		return question.filter((body != null) ? this.bodies.get(new BodyId(body)).path() : null);
	}

	/** An action by its code and in words. */
	record ActionView(String action, String label) {
	}

}
