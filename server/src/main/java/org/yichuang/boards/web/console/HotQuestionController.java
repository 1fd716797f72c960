package org.yichuang.boards.web.console;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.yichuang.boards.HotQuestionId;
import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.model.HotFilter;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.boards.usecase.EditHotQuestion;
import org.yichuang.boards.usecase.FindHotQuestions;
import org.yichuang.boards.usecase.FindHotQuestions.HotLine;
import org.yichuang.boards.usecase.PublishHotQuestion;
import org.yichuang.boards.web.console.BoardMessageController.BoardChangeShown;
import org.yichuang.boards.web.console.BoardRequests.ChangeHotQuestionRequest;
import org.yichuang.boards.web.console.BoardRequests.HotQuestionAct;
import org.yichuang.boards.web.console.BoardRequests.NewHotQuestionRequest;
import org.yichuang.boards.web.console.BoardViews.BoardReason;
import org.yichuang.casework.spi.State;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;
import org.yichuang.platform.Spreadsheet;
import org.yichuang.publishing.Publishing;

/** 热点解答 — collects questions that are asked again and again, with their answers. */
@RestController
@RequestMapping("/api/console/hot-questions")
class HotQuestionController {

	private static final List<String> HEADS = List.of("编号", "主题", "问题", "状态", "答复单位", "有用", "没用", "发布时间", "来源");

	private final FindHotQuestions find;

	private final EditHotQuestion edit;

	private final PublishHotQuestion publish;

	private final BoardViews views;

	private final Publishing publishing;

	HotQuestionController(FindHotQuestions find, EditHotQuestion edit, PublishHotQuestion publish, BoardViews views,
			Publishing publishing) {
		this.find = find;
		this.edit = edit;
		this.publish = publish;
		this.views = views;
		this.publishing = publishing;
	}

	/** Lists hot questions, newest first. */
	@GetMapping
	@Requires("boards:read")
	Slice<HotQuestionShown> listHotQuestions(Actor actor, HotListRequest request) {
		return this.find.list(actor, request.filter(), BoardRequests.position(request.after(), request.size()))
			.map((line) -> shown(actor, line));
	}

	/** All hot questions of a filter as an Excel file. */
	@GetMapping("/export.xlsx")
	@Requires("boards:read")
	ResponseEntity<StreamingResponseBody> exportHotQuestions(Actor actor, HotListRequest request) {
		return BoardViews.excel("hot-questions.xlsx", (out) -> {
			try (var sheet = new Spreadsheet(out, "热点解答", HEADS)) {
				this.find.forEach(actor, request.filter(), (line) -> sheet.row(cells(line)));
			}
		});
	}

	/** Begins a hot question. */
	@PostMapping
	@Requires("boards:collect")
	HotQuestionShown beginHotQuestion(Actor actor, @RequestBody NewHotQuestionRequest request) {
		var begun = this.edit.begin(actor, request.site(), request.hot().wanted(),
				BoardRequests.orEmpty(request.origin()));
		return again(actor, begun);
	}

	/** Changes a hot question's text. */
	@PutMapping("/{id}")
	@Requires("boards:collect")
	HotQuestionShown changeHotQuestion(Actor actor, @PathVariable String id,
			@RequestBody ChangeHotQuestionRequest request) {
		return again(actor, this.edit.change(actor, HotQuestionId.of(id), request.version(), request.hot().wanted()));
	}

	/** Sends a hot question to review. */
	@PostMapping("/{id}/submit")
	@Requires("boards:collect")
	HotQuestionShown submitHotQuestion(Actor actor, @PathVariable String id, @RequestBody HotQuestionAct act) {
		return again(actor, this.edit.submit(actor, HotQuestionId.of(id), act.version()));
	}

	/** Sends a hot question back to those who wrote it. */
	@PostMapping("/{id}/return")
	@Requires("boards:publish")
	HotQuestionShown returnHotQuestion(Actor actor, @PathVariable String id, @RequestBody HotQuestionAct act) {
		return again(actor,
				this.edit.giveBack(actor, HotQuestionId.of(id), act.version(), BoardRequests.orEmpty(act.reason())));
	}

	/** Publishes a hot question. */
	@PostMapping("/{id}/publish")
	@Requires("boards:publish")
	BoardChangeShown publishHotQuestion(Actor actor, @PathVariable String id, @RequestBody HotQuestionAct act) {
		return new BoardChangeShown(this.publish.publish(actor, HotQuestionId.of(id), act.version()));
	}

	/** Takes a hot question down, or gives it up. */
	@PostMapping("/{id}/take-down")
	@Requires("boards:publish")
	BoardChangeShown takeHotQuestionDown(Actor actor, @PathVariable String id, @RequestBody HotQuestionAct act) {
		return new BoardChangeShown(
				this.publish.takeDown(actor, HotQuestionId.of(id), act.version(), BoardRequests.orEmpty(act.reason())));
	}

	private HotQuestionShown again(Actor actor, HotQuestion question) {
		return shown(actor, this.find.show(actor, question.id()));
	}

	private HotQuestionShown shown(Actor actor, HotLine line) {
		var question = line.question();
		var text = question.text();
		return new HotQuestionShown(question.id(), question.site(), question.body(), line.bodyName(), text.topic(),
				text.question(), text.answer(), question.state(), question.origin(), question.writing().note(),
				line.use().useful(), line.use().useless(),
				question.shown()
					.map((shown) -> this.publishing.address(question.site(), BoardPaths.hotQuestion(shown.number())))
					.orElse(null),
				this.views.reasons(this.publish.refusals(actor, question)), question.version());
	}

	private List<Object> cells(HotLine line) {
		var question = line.question();
		return List.of(question.number(), question.text().topic(), question.text().question(),
				this.views.word("state", question.state()), line.bodyName(), line.use().useful(), line.use().useless(),
				question.shown().map((shown) -> Beijing.minute(shown.publishedAt())).orElse(""), question.origin());
	}

	/**
	 * 热点解答筛选.
	 *
	 * @param after what the slice before gave as {@code next}
	 * @param size 1 to 200, 50 if absent
	 */
	record HotListRequest(@Nullable String site, HotQuestion.@Nullable State state, @Nullable String word,
			@Nullable String after, @Nullable Integer size) {

		HotFilter filter() {
			return new HotFilter(BoardRequests.isGiven(this.site) ? SiteId.of(BoardRequests.orEmpty(this.site)) : null,
					this.state, BoardRequests.isGiven(this.word) ? BoardRequests.orEmpty(this.word).strip() : null);
		}

	}

	/**
	 * 热点解答.
	 *
	 * @param note why it was returned or taken down; empty otherwise
	 * @param useful how many readers found it of use
	 * @param url where everybody reads it; null if nobody can
	 * @param publishRefusals why this account may not publish it now
	 */
	record HotQuestionShown(HotQuestionId id, SiteId site, BodyId body, String bodyName, String topic, String question,
			String answer, HotQuestion.State state, String origin, String note, long useful, long useless,
			@Nullable String url, List<BoardReason> publishRefusals, long version) {
	}

}
