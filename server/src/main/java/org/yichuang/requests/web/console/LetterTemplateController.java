package org.yichuang.requests.web.console;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
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
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Requires;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.Outcomes;
import org.yichuang.requests.model.LetterFact;
import org.yichuang.requests.model.Letterhead;
import org.yichuang.requests.model.OwnTemplate;
import org.yichuang.requests.usecase.BuiltInLetters;
import org.yichuang.requests.usecase.EditLetterTemplates;
import org.yichuang.requests.usecase.RequestDays;
import org.yichuang.requests.web.console.LetterFieldsSent.LetterheadFields;
import org.yichuang.requests.web.console.LetterFieldsSent.TemplateFields;
import org.yichuang.requests.web.console.OfficialLetterViews.RequestOutcomeShown;

/** 文书模板 — what letters are made of: results, templates, facts, letterheads. */
@RestController
@RequestMapping("/api/console")
class LetterTemplateController {

	private final EditLetterTemplates edit;

	private final BuiltInLetters builtIn;

	private final Outcomes outcomes;

	private final RequestDays days;

	LetterTemplateController(EditLetterTemplates edit, BuiltInLetters builtIn, Outcomes outcomes, RequestDays days) {
		this.edit = edit;
		this.builtIn = builtIn;
		this.outcomes = outcomes;
		this.days = days;
	}

	/** Lists the results that can be chosen today, in the order of the annual report. */
	@GetMapping("/request-outcomes")
	@Requires("requests:read")
	List<RequestOutcomeShown> listRequestOutcomes() {
		return this.outcomes.on(this.days.today()).stream().map(OfficialLetterViews::outcome).toList();
	}

	/** Lists the facts that templates can name. */
	@GetMapping("/letter-templates/facts")
	@Requires("requests:read")
	List<LetterFact> listLetterFacts() {
		return this.builtIn.facts();
	}

	/** Lists the templates in use at a body, or of the whole group. */
	@GetMapping("/letter-templates")
	@Requires("requests:read")
	List<LetterTemplateShown> listLetterTemplates(Actor actor, @RequestParam(required = false) @Nullable String body) {
		return this.edit.of(actor, body(body)).stream().map(LetterTemplateController::shown).toList();
	}

	/** Lists all versions that staff had of one, newest first. */
	@GetMapping("/letter-templates/versions")
	@Requires("requests:read")
	List<OwnTemplateShown> listTemplateVersions(Actor actor, @RequestParam(required = false) @Nullable String body,
			@RequestParam OfficialLetterKind kind, @RequestParam(required = false) @Nullable String outcome) {
		var place = new OwnTemplate.Place(body(body), kind, (outcome != null && !outcome.isBlank()) ? outcome : null);
		return this.edit.versions(actor, place)
			.stream()
			.map((each) -> new OwnTemplateShown(each.count(), each.said().title(), each.said().text(), each.madeAt(),
					each.retiredAt()))
			.toList();
	}

	/** Puts a template of one's own in place. */
	@PutMapping("/letter-templates")
	@Requires("requests:manage")
	void putLetterTemplate(Actor actor, @Valid @RequestBody TemplateFields fields) {
		this.edit.put(actor, fields.place(), fields.said(), fields.before());
	}

	/** Takes a template of one's own away. */
	@PostMapping("/letter-templates/retire")
	@Requires("requests:manage")
	void retireLetterTemplate(Actor actor, @Valid @RequestBody TemplateFields fields) {
		this.edit.retire(actor, fields.place());
	}

	/** Returns what letters say about a body. */
	@GetMapping("/request-letterheads/{body}")
	@Requires("requests:read")
	Letterhead showLetterhead(Actor actor, @PathVariable String body) {
		return this.edit.head(actor, BodyId.of(body));
	}

	/** Writes what letters say about a body. */
	@PutMapping("/request-letterheads/{body}")
	@Requires("requests:manage")
	Letterhead putLetterhead(Actor actor, @PathVariable String body, @Valid @RequestBody LetterheadFields fields) {
		return this.edit.put(actor, fields.of(BodyId.of(body)));
	}

	private static @Nullable BodyId body(@Nullable String sent) {
		return (sent != null && !sent.isBlank()) ? BodyId.of(sent.strip()) : null;
	}

	private static LetterTemplateShown shown(EditLetterTemplates.InPlace template) {
		var mine = template.mine();
		return new LetterTemplateShown(template.base().kind(), template.base().outcome(), template.said().title(),
				template.said().text(), template.base().title(), template.base().text(),
				(mine != null) ? mine.count() : 0);
	}

	/** 模板版本. */
	record OwnTemplateShown(int count, String title, String text, Instant madeAt, @Nullable Instant retiredAt) {
	}

	/**
	 * 现用模板.
	 *
	 * @param title what letters are drafted with
	 * @param builtInTitle the program's own
	 * @param count which version of one's own; 0 where the program's is in use
	 */
	record LetterTemplateShown(OfficialLetterKind kind, @Nullable String outcome, String title, String text,
			String builtInTitle, String builtInText, int count) {
	}

}
