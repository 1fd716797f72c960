package org.yichuang.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.documents.PrintedDocument;
import org.yichuang.forms.model.AnswerSheet;
import org.yichuang.forms.usecase.CheckAnswers;
import org.yichuang.forms.usecase.CreateForm;
import org.yichuang.forms.usecase.EnsureForm;
import org.yichuang.forms.usecase.PrintBlankForm;
import org.yichuang.forms.usecase.ReadForms;
import org.yichuang.kernel.Actor;

/** 表单 — what other rooms may ask about forms and what people fill in. */
@Component
public class Forms {

	private final CreateForm create;

	private final EnsureForm ensure;

	private final ReadForms read;

	private final CheckAnswers check;

	private final PrintBlankForm print;

	Forms(CreateForm create, EnsureForm ensure, ReadForms read, CheckAnswers check, PrintBlankForm print) {
		this.create = create;
		this.ensure = ensure;
		this.read = read;
		this.check = check;
		this.print = print;
	}

	/**
	 * Creates a form with a draft of version 1, which staff release in the console.
	 * @throws org.yichuang.kernel.Invalid if name or purpose do not hold
	 * @throws org.yichuang.kernel.Refused if the actor may not
	 */
	public FormId create(Actor actor, NewForm form) {
		return this.create.create(actor, form);
	}

	/**
	 * Brings a form that comes with the program, released; repeatable. A changed
	 * definition becomes a new version, unless staff have taken the form in hand.
	 * @param code the program's own name for it, such as {@code interaction.letter}
	 * @return the same id every time
	 * @throws org.yichuang.kernel.Invalid if the definition does not hold
	 */
	public FormId ensure(String code, NewForm form) {
		return this.ensure.ensure(code, form);
	}

	/**
	 * Returns the version that people fill in.
	 * @throws org.yichuang.kernel.NotFound if there is no such form
	 * @throws org.yichuang.kernel.Refused if nothing was released yet
	 */
	public FormVersion current(FormId form) {
		return this.read.current(form);
	}

	/**
	 * Returns the questions of a released version.
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public FormDefinition definition(FormVersion version) {
		return this.read.definition(version);
	}

	/** Checks what was sent: the answers, or what is wrong in Chinese, field by field. */
	public Checked check(FormVersion version, Posted posted) {
		return this.check.check(definition(version), posted);
	}

	/**
	 * Checks what was sent through an API.
	 * @throws org.yichuang.kernel.Invalid naming every field that does not hold as
	 * {@code values.<name>}
	 */
	public Answers answers(FormVersion version, Posted posted) {
		return this.check.answers(definition(version), posted);
	}

	/**
	 * Returns the form as plain data for the theme's component {@code form.ftlh}.
	 * @param faults what was wrong, by field name; what names no field stands above the
	 * form
	 */
	public Map<String, Object> model(FormVersion version, Posted posted, Map<String, String> faults) {
		return this.check.model(definition(version), posted, faults);
	}

	/**
	 * Returns a version as plain data for the theme, a draft too, for staff who look at
	 * it before it is released.
	 * @throws org.yichuang.kernel.NotFound if there is none, or the actor may not see it
	 */
	public Map<String, Object> preview(Actor actor, FormVersion version) {
		var found = this.read.version(actor, version.form(), version.number());
		return this.check.model(found.definition(), Posted.NOTHING, Map.of());
	}

	/**
	 * Returns a released version as PDF, for those who would rather write by hand.
	 * @param title what stands above it
	 * @param source small print at the foot: whose form it is and where it came from
	 * @throws org.yichuang.kernel.NotFound if there is none
	 * @throws org.yichuang.kernel.Refused if the machine has no typeface for Chinese
	 */
	public Path blankPdf(FormVersion version, String title, String source) {
		return this.print.released(version, title, source);
	}

	/** Returns answers beside their questions as a document. */
	public PrintedDocument sheet(String title, String source, List<AnswerLine> lines) {
		return AnswerSheet.of(title, source, lines);
	}

	/** Returns questions that no form asks yet as plain data for the theme. */
	public Map<String, Object> preview(FormDefinition definition) {
		return this.check.model(definition, Posted.NOTHING, Map.of());
	}

	/** Returns answers in words beside their questions, for staff, receipts and paper. */
	public List<AnswerLine> lines(FormVersion version, Answers answers) {
		return this.check.lines(definition(version), answers);
	}

}
