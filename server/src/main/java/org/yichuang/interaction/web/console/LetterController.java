package org.yichuang.interaction.web.console;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.yichuang.casework.CaseId;
import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.MailboxId;
import org.yichuang.interaction.model.LetterFilter;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.interaction.usecase.FindLetters;
import org.yichuang.interaction.usecase.LookAtMailboxes;
import org.yichuang.interaction.usecase.RevealWriter;
import org.yichuang.interaction.usecase.ShowLetter;
import org.yichuang.interaction.usecase.WriteAnswer;
import org.yichuang.interaction.web.console.Requests.AnswerRequest;
import org.yichuang.interaction.web.console.Requests.ReasonRequest;
import org.yichuang.interaction.web.console.LetterViews.AnswerShown;
import org.yichuang.interaction.web.console.LetterViews.LetterDetail;
import org.yichuang.interaction.web.console.LetterViews.LetterRow;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;
import org.yichuang.platform.Spreadsheet;

/**
 * 来信 — lists and opens letters, keeps answers; what moves a letter are acts on its case.
 */
@RestController
@RequestMapping("/api/console/letters")
class LetterController {

	private final FindLetters find;

	private final ShowLetter show;

	private final WriteAnswer write;

	private final RevealWriter reveal;

	private final LookAtMailboxes look;

	private final LetterViews views;

	LetterController(FindLetters find, ShowLetter show, WriteAnswer write, RevealWriter reveal, LookAtMailboxes look,
			LetterViews views) {
		this.find = find;
		this.show = show;
		this.write = write;
		this.reveal = reveal;
		this.look = look;
		this.views = views;
	}

	/** Lists letters, newest first; doing so counts as looking at the boxes. */
	@GetMapping
	@Requires("interaction:read")
	Slice<LetterRow> listLetters(Actor actor, LetterListRequest request) {
		this.look.note(actor);
		return this.find.list(actor, request.filter(), request.position()).map(this.views::row);
	}

	/** All letters of a filter as an Excel file. */
	@GetMapping("/export.xlsx")
	@Requires("interaction:read")
	ResponseEntity<StreamingResponseBody> exportLetters(Actor actor, LetterListRequest request) {
		StreamingResponseBody body = (out) -> {
			try (var sheet = new Spreadsheet(out, "来信", LetterViews.HEADS)) {
				this.find.forEach(actor, request.filter(), (line) -> sheet.row(this.views.cells(line)));
			}
		};
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(Spreadsheet.MEDIA_TYPE))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("letters.xlsx").build().toString())
			.body(body);
	}

	/** Returns a letter with everything that belongs to it. */
	@GetMapping("/{id}")
	@Requires("interaction:read")
	LetterDetail showLetter(Actor actor, @PathVariable String id) {
		return this.views.detail(actor, this.show.show(actor, LetterId.of(id)));
	}

	/** Returns the letter behind a case. */
	@GetMapping("/of-case/{matter}")
	@Requires("interaction:read")
	LetterDetail showLetterOfCase(Actor actor, @PathVariable String matter) {
		this.look.note(actor);
		return this.views.detail(actor, this.show.of(actor, CaseId.of(matter)));
	}

	/** Keeps the answer that is being written. */
	@PutMapping("/{id}/answer")
	@Requires("interaction:handle")
	AnswerShown writeAnswer(Actor actor, @PathVariable String id, @RequestBody AnswerRequest request) {
		return this.views
			.answer(this.write.write(actor, LetterId.of(id), request.version(), Requests.orEmpty(request.text())));
	}

	/** Returns who wrote a letter, in clear; the reason is written down. */
	@PostMapping("/{id}/reveal")
	@Requires("interaction:handle")
	Map<String, List<String>> revealWriter(Actor actor, @PathVariable String id, @RequestBody ReasonRequest request) {
		return this.reveal.reveal(actor, LetterId.of(id), Requests.orEmpty(request.reason()).strip());
	}

	/**
	 * 来信筛选.
	 *
	 * @param after what the slice before gave as {@code next}
	 * @param size 1 to 200, 50 if absent
	 */
	record LetterListRequest(@Nullable String site, @Nullable String mailbox, @Nullable LetterState state,
			@Nullable LetterKind kind, @Nullable String number, @Nullable String after, @Nullable Integer size) {

		LetterFilter filter() {
			return new LetterFilter(isGiven(this.site) ? SiteId.of(String.valueOf(this.site)) : null,
					isGiven(this.mailbox) ? MailboxId.of(String.valueOf(this.mailbox)) : null, this.state, this.kind,
					isGiven(this.number) ? String.valueOf(this.number).strip() : null);
		}

		LetterFilter.Position position() {
			UUID key = isGiven(this.after) ? Id.parse(String.valueOf(this.after)) : null;
			return new LetterFilter.Position(key, Math.clamp((this.size != null) ? this.size : 50, 1, 200));
		}

		private static boolean isGiven(@Nullable String sent) {
			return sent != null && !sent.isBlank();
		}

	}

}
