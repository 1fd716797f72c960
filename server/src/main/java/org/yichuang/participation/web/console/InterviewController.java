package org.yichuang.participation.web.console;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.OwnTrail;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.InterviewEntry;
import org.yichuang.participation.model.InterviewEntry.Shot;
import org.yichuang.participation.model.InterviewEntry.Speaker;
import org.yichuang.participation.model.InterviewQuestion;
import org.yichuang.participation.model.InterviewQuestion.Screening;
import org.yichuang.participation.usecase.CorrectInterview;
import org.yichuang.participation.usecase.Dossier;
import org.yichuang.participation.usecase.InterviewRecord;
import org.yichuang.participation.usecase.ScreenQuestions;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.usecase.WriteInterview;
import org.yichuang.participation.web.console.ActivityWords.ActivityWhyNot;
import org.yichuang.platform.Spreadsheet;

/** 在线访谈 — questions of the public, and the desk at which the live text is written. */
@RestController
@RequestMapping("/api/console/activities/{id}/interview")
class InterviewController {

	private static final int MOST = 200;

	private static final int ON_DESK = 100;

	private final ShowActivity show;

	private final ScreenQuestions questions;

	private final WriteInterview write;

	private final CorrectInterview correct;

	private final InterviewRecord record;

	private final ActivityWords words;

	InterviewController(ShowActivity show, ScreenQuestions questions, WriteInterview write, CorrectInterview correct,
			InterviewRecord record, ActivityWords words) {
		this.show = show;
		this.questions = questions;
		this.write = write;
		this.correct = correct;
		this.record = record;
		this.words = words;
	}

	/** Returns what the desk shows: the newest entries, and what was counted. */
	@GetMapping("/desk")
	@Requires("participation:read")
	InterviewDesk showInterviewDesk(Actor actor, @PathVariable String id) {
		var dossier = this.show.dossier(actor, ActivityId.of(id));
		var counts = this.record.counts(dossier.activity().id());
		var byState = new LinkedHashMap<String, Long>();
		for (var state : InterviewQuestion.State.values()) {
			byState.put(state.name(), counts.byState().getOrDefault(state, 0L));
		}
		boolean originals = this.show.mayReadOriginals(actor, dossier);
		return new InterviewDesk(
				this.record.newest(dossier.activity().id(), ON_DESK)
					.stream()
					.map((entry) -> row(entry, originals))
					.toList(),
				counts.entries(), counts.received(), counts.answered(), byState,
				this.words.of(this.write.refusals(actor, dossier)),
				this.words.of(this.correct.refusals(actor, dossier)),
				this.words.of(this.questions.refusals(actor, dossier)),
				this.words.of(this.questions.leavingOutRefusals(actor, dossier)));
	}

	/** Lists questions as they came, for those who organise or review. */
	@GetMapping("/questions")
	@Requires("participation:read")
	Slice<InterviewQuestionRow> listInterviewQuestions(Actor actor, @PathVariable String id,
			@RequestParam(required = false) InterviewQuestion.@Nullable State state,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer size) {
		var dossier = this.show.originals(actor, ActivityId.of(id));
		return this.questions.questions(dossier, state, ActivityRequests.position(after, size)).map(this::row);
	}

	/** Decides which questions readers may see. */
	@PostMapping("/questions/screen")
	@Requires("participation:manage")
	InterviewScreened screenInterviewQuestions(Actor actor, @PathVariable String id,
			@RequestBody ScreenQuestionsRequest request) {
		var ids = request.ids().stream().limit(MOST).map(Id::parse).toList();
		return new InterviewScreened(this.questions.screen(actor, ActivityId.of(id), ids, new Screening(request.state(),
				ActivityRequests.orEmpty(request.reason()), parsed(request.mergedInto()))));
	}

	/** Writes what readers may see of a question. */
	@PutMapping("/questions/{question}")
	@Requires("participation:manage")
	void rewordInterviewQuestion(Actor actor, @PathVariable String id, @PathVariable String question,
			@RequestBody RewordQuestionRequest request) {
		this.questions.reword(actor, ActivityId.of(id), Id.parse(question), new ScreenQuestions.Rewording(
				ActivityRequests.orEmpty(request.name()), request.words(), request.version()));
	}

	/** Writes all questions as a table. */
	@GetMapping("/questions/export.xlsx")
	@Requires("participation:read")
	@OwnTrail
	void exportInterviewQuestions(Actor actor, @PathVariable String id, HttpServletResponse response)
			throws IOException {
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader("Content-Disposition", "attachment; filename=\"questions.xlsx\"");
		this.questions.export(actor, ActivityId.of(id), this.words::label, response.getOutputStream());
	}

	/** Adds an entry at the end; the same key again adds nothing. */
	@PostMapping("/entries")
	@Requires("participation:manage")
	InterviewEntryRow addInterviewEntry(Actor actor, @PathVariable String id, @RequestBody AddEntryRequest request) {
		return row(this.write.add(actor, ActivityId.of(id), request.entry()), true);
	}

	/** Replaces the words of an entry. */
	@PostMapping("/entries/{entry}/correct")
	@Requires("participation:read")
	void correctInterviewEntry(Actor actor, @PathVariable String id, @PathVariable String entry,
			@RequestBody CorrectEntryRequest request) {
		this.correct.correct(actor, ActivityId.of(id), Id.parse(entry),
				new CorrectInterview.Correction(request.words(), ActivityRequests.orEmpty(request.note())));
	}

	/** Takes an entry back. */
	@PostMapping("/entries/{entry}/withdraw")
	@Requires("participation:read")
	void withdrawInterviewEntry(Actor actor, @PathVariable String id, @PathVariable String entry,
			@RequestBody WithdrawEntryRequest request) {
		this.correct.withdraw(actor, ActivityId.of(id), Id.parse(entry), ActivityRequests.orEmpty(request.note()));
	}

	private static @Nullable UUID parsed(@Nullable String id) {
		return (id != null && !id.isEmpty()) ? Id.parse(id) : null;
	}

	/** What was taken back, only those read who work on the interview. */
	private static InterviewEntryRow row(InterviewEntry entry, boolean originals) {
		var picture = entry.picture();
		var standing = entry.standing();
		return new InterviewEntryRow(entry.id(), entry.number(), entry.speaker(),
				originals ? entry.name() : entry.shownName(), (originals || entry.isShown()) ? entry.words() : "",
				(picture != null) ? picture.file().toString() : "", (picture != null) ? picture.alt() : "",
				entry.question(), entry.at(), standing.state(), standing.note(), standing.changedAt());
	}

	private InterviewQuestionRow row(InterviewQuestion question) {
		var screening = question.screening();
		return new InterviewQuestionRow(question.id(), question.number(), question.name(), question.original(),
				question.words(), question.receivedAt(), screening.state(), this.words.label(screening.state()),
				screening.reason(), screening.mergedInto(), question.answeredAt(), question.version());
	}

	/**
	 * 直播台.
	 *
	 * @param entries the newest, in order
	 * @param total how many there are
	 * @param received how many questions came
	 * @param answered how many of them were answered
	 * @param byState how many questions stand in each state
	 * @param writing why nothing may be written now; empty means go ahead
	 * @param correcting why nothing may be corrected now; empty means go ahead
	 * @param screening why nothing may be screened now; empty means go ahead
	 * @param leavingOut why nothing that waits may be left out now; empty means go ahead
	 */
	record InterviewDesk(List<InterviewEntryRow> entries, int total, long received, long answered,
			Map<String, Long> byState, List<ActivityWhyNot> writing, List<ActivityWhyNot> correcting,
			List<ActivityWhyNot> screening, List<ActivityWhyNot> leavingOut) {
	}

	/** 实录条目. */
	record InterviewEntryRow(UUID id, int number, Speaker speaker, String name, String words, String picture,
			String pictureAlt, @Nullable UUID question, Instant at, InterviewEntry.State state, String note,
			@Nullable Instant changedAt) {
	}

	/** 提问行. */
	record InterviewQuestionRow(UUID id, String number, String name, String original, String words, Instant receivedAt,
			InterviewQuestion.State state, String stateLabel, String reason, @Nullable UUID mergedInto,
			@Nullable Instant answeredAt, long version) {
	}

	/** 提问甄别. */
	record ScreenQuestionsRequest(List<String> ids, InterviewQuestion.State state, @Nullable String reason,
			@Nullable String mergedInto) {

		/**
		 * @throws org.yichuang.kernel.Invalid without questions or what becomes of them
		 */
		ScreenQuestionsRequest {
			ActivityRequests.each("ids", ids);
			ActivityRequests.required("state", state);
		}

	}

	/**
	 * 提问改写.
	 *
	 * @param name what readers may call who asks; absent for nothing
	 */
	record RewordQuestionRequest(@Nullable String name, String words, long version) {

		/**
		 * @throws org.yichuang.kernel.Invalid without words
		 */
		RewordQuestionRequest {
			ActivityRequests.required("words", words);
		}

	}

	/** 已甄别. */
	record InterviewScreened(int count) {
	}

	/**
	 * 新条目.
	 *
	 * @param key a UUID of the sender's own: the same again is the same entry
	 * @param guest which guest speaks, counted from 0
	 * @param question what is asked or answered
	 * @param picture a stored file
	 */
	record AddEntryRequest(String key, Speaker speaker, @Nullable Integer guest, @Nullable String question,
			@Nullable String words, @Nullable String picture, @Nullable String pictureAlt) {

		/**
		 * @throws org.yichuang.kernel.Invalid without a key or a speaker
		 */
		AddEntryRequest {
			ActivityRequests.required("key", key);
			ActivityRequests.required("speaker", speaker);
		}

		WriteInterview.NewEntry entry() {
			var file = this.picture;
			var which = this.guest;
			return new WriteInterview.NewEntry(Id.parse(this.key), this.speaker, (which != null) ? which : 0,
					parsed(this.question), ActivityRequests.orEmpty(this.words), (file != null && !file.isEmpty())
							? new Shot(FileId.of(file), ActivityRequests.orEmpty(this.pictureAlt)) : null);
		}

	}

	/** 条目更正. */
	record CorrectEntryRequest(String words, @Nullable String note) {

		/**
		 * @throws org.yichuang.kernel.Invalid without words
		 */
		CorrectEntryRequest {
			ActivityRequests.required("words", words);
		}

	}

	/** 条目撤回. */
	record WithdrawEntryRequest(@Nullable String note) {
	}

}
