package org.yichuang.casework.web.console;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.casework.Act;
import org.yichuang.casework.Allowance;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.CaseworkProblems;
import org.yichuang.casework.InboxTab;
import org.yichuang.casework.usecase.ActOnCase;
import org.yichuang.casework.usecase.AssignMany;
import org.yichuang.casework.usecase.FindHandlers;
import org.yichuang.casework.usecase.CaseKinds;
import org.yichuang.casework.usecase.ReadCases;
import org.yichuang.casework.usecase.ReadInbox;
import org.yichuang.casework.web.console.CaseViews.CasePage;
import org.yichuang.casework.web.console.CaseViews.CaseRow;
import org.yichuang.casework.web.console.Words.Against;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SignedIn;
import org.yichuang.kernel.Slice;
import org.yichuang.platform.Spreadsheet;

/**
 * 办理件 — the to-do list and the cases in it. Which power one needs is each kind's own
 * matter, so that the use cases ask for it.
 */
@RestController
@RequestMapping("/api/console/cases")
class CasesController {

	private static final int LARGEST_LIMIT = 9999;

	private final ReadInbox inbox;

	private final ReadCases read;

	private final ActOnCase act;

	private final AssignMany assign;

	private final FindHandlers handlers;

	private final CaseKinds kinds;

	private final CaseViews views;

	private final Words words;

	CasesController(ReadInbox inbox, ReadCases read, ActOnCase act, AssignMany assign, FindHandlers handlers,
			CaseKinds kinds, CaseViews views, Words words) {
		this.inbox = inbox;
		this.read = read;
		this.act = act;
		this.assign = assign;
		this.handlers = handlers;
		this.kinds = kinds;
		this.views = views;
		this.words = words;
	}

	/** Lists cases of a part of the to-do list, the first due first. */
	@GetMapping
	@SignedIn
	Slice<CaseRow> listCases(Actor actor, CaseListRequest request, @RequestParam @Nullable String after,
			@RequestParam(defaultValue = "50") int size) {
		return this.inbox.slice(actor, request.filter(), after, size).map(CaseViews::row);
	}

	/** Counts what waits in each part; 1000 means so many or more. */
	@GetMapping("/counts")
	@SignedIn
	Map<InboxTab, Integer> countCases(Actor actor) {
		return this.inbox.counts(actor);
	}

	/** Returns the same list as an Excel table, at most 20,000 lines. */
	@GetMapping(path = "/export.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@SignedIn
	void exportCases(Actor actor, CaseListRequest request, HttpServletResponse response) throws IOException {
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cases.xlsx\"");
		try (var sheet = new Spreadsheet(response.getOutputStream(), "办理件", CaseCells.HEADS)) {
			this.inbox.export(actor, request.filter(),
					(line) -> sheet.row(CaseCells.of(line, this.words.words("casework.card." + line.card().name()))));
		}
	}

	/** Returns the kinds of cases with their states, for filters. */
	@GetMapping("/kinds")
	@SignedIn
	List<KindShown> listCaseKinds(Actor actor) {
		return this.kinds.all()
			.stream()
			.filter((kind) -> actor.holds(kind.reads().code()))
			.map((kind) -> new KindShown(kind.code(), kind.label(),
					kind.table()
						.states()
						.stream()
						.map((state) -> new StateShown(state.code(), state.label(), state.terminal()))
						.toList()))
			.toList();
	}

	/** Returns a case with its clock, time line, joint handling and what can be done. */
	@GetMapping("/{id}")
	@SignedIn
	CasePage getCase(Actor actor, @PathVariable CaseId id) {
		return this.views.page(actor, this.read.visible(actor, id));
	}

	/** Returns the people who may be assigned. */
	@GetMapping("/{id}/handlers")
	@SignedIn
	List<HandlerShown> listCaseHandlers(Actor actor, @PathVariable CaseId id) {
		return this.handlers.of(this.read.visible(actor, id).matter())
			.entrySet()
			.stream()
			.map((it) -> new HandlerShown(it.getKey(), it.getValue()))
			.toList();
	}

	/** Acts on a case; answers with the case afterwards. */
	@PostMapping("/{id}/acts")
	@SignedIn
	CasePage actOnCase(Actor actor, @PathVariable CaseId id, @Valid @RequestBody ActFields fields) {
		var kind = this.kinds.of(this.read.visible(actor, id).matter());
		if (kind.isOwnPagesOnly(fields.code())) {
			throw Refused.because(CaseworkProblems.OWN_PAGES_ONLY);
		}
		this.act.act(actor, id, fields.act());
		return this.views.page(actor, this.read.visible(actor, id));
	}

	/** Assigns up to 200 cases to a person, each by itself. */
	@PostMapping("/assign")
	@SignedIn
	List<OutcomeShown> assignCases(Actor actor, @Valid @RequestBody AssignFields fields) {
		var versions = new LinkedHashMap<CaseId, Long>();
		fields.items().forEach((item) -> versions.put(item.id(), item.version()));
		var failed = this.assign.assign(actor, versions, fields.person());
		return versions.keySet()
			.stream()
			.map((id) -> new OutcomeShown(id, !failed.containsKey(id),
					this.words.of(failed.getOrDefault(id, List.of()))))
			.toList();
	}

	/** 种类. */
	record KindShown(String code, String label, List<StateShown> states) {
	}

	/** 状态. */
	record StateShown(String code, String label, boolean terminal) {
	}

	/** 可指定的承办人. */
	record HandlerShown(AccountId id, String name) {
	}

	/** What is done to a case. */
	record ActFields(@NotNull String code, @Nullable String note, long version, @Nullable BodyId to,
			@Nullable AccountId person, @Nullable LimitFields limit, @Nullable CaseId other) {

		Act act() {
			return new Act(this.code, (this.note != null) ? this.note.strip() : "", this.version, this.to, this.person,
					(this.limit != null) ? this.limit.allowance("limit") : null, this.other, null);
		}

	}

	/** A limit as it is written. */
	record LimitFields(int amount, Allowance.@NotNull Unit unit) {

		Allowance allowance(String field) {
			if (this.amount < 1 || this.amount > LARGEST_LIMIT) {
				throw Invalid.field(field, CaseworkProblems.LIMIT_OUT_OF_RANGE, LARGEST_LIMIT);
			}
			return new Allowance(this.amount, this.unit);
		}

	}

	/** Cases to assign, and to whom. */
	record AssignFields(@NotNull List<@NotNull @Valid ItemFields> items, @NotNull AccountId person) {
	}

	/** A case with the row version that was read. */
	record ItemFields(@NotNull CaseId id, long version) {
	}

	/** 批量结果. */
	record OutcomeShown(CaseId id, boolean done, List<Against> reasons) {
	}

}
