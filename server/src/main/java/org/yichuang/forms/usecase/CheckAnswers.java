package org.yichuang.forms.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yichuang.files.Files;
import org.yichuang.files.StoredFile;
import org.yichuang.forms.AnswerLine;
import org.yichuang.forms.Answers;
import org.yichuang.forms.Checked;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.Posted;
import org.yichuang.forms.model.AnswerCheck;
import org.yichuang.forms.model.AnswerLines;
import org.yichuang.forms.model.FormModel;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.Refusal;

/** Checks what was sent, and words what is wrong. */
@Component
public class CheckAnswers {

	private final MessageSource messages;

	private final Files files;

	private final Clock clock;

	CheckAnswers(MessageSource messages, Files files, Clock clock) {
		this.messages = messages;
		this.files = files;
		this.clock = clock;
	}

	/** Returns the answers, or what is wrong in Chinese. */
	public Checked check(FormDefinition definition, Posted posted) {
		var result = AnswerCheck.of(definition, posted, today());
		if (result.faults().isEmpty()) {
			return new Checked.Sound(result.answers());
		}
		var worded = new LinkedHashMap<String, String>();
		result.faults().forEach((field, fault) -> worded.put(field, words(fault)));
		return new Checked.Faulty(worded);
	}

	/**
	 * Returns the answers.
	 * @throws Invalid naming every field that does not hold as {@code values.<name>}
	 */
	public Answers answers(FormDefinition definition, Posted posted) {
		var result = AnswerCheck.of(definition, posted, today());
		Invalid.unlessEmpty(result.faults()
			.entrySet()
			.stream()
			.map((fault) -> new FieldFault("values." + fault.getKey(), fault.getValue()))
			.toList());
		return result.answers();
	}

	/** Returns the form as plain data for the theme. */
	public Map<String, Object> model(FormDefinition definition, Posted posted, Map<String, String> faults) {
		return FormModel.of(definition, posted, faults, names(posted.files()));
	}

	/** Returns answers in words beside their questions. */
	public List<AnswerLine> lines(FormDefinition definition, Answers answers) {
		return AnswerLines.of(definition, answers, names(answers.files()));
	}

	private Function<FileId, String> names(Map<String, List<FileId>> attached) {
		var ids = attached.values().stream().flatMap(List::stream).toList();
		var known = ids.isEmpty() ? Map.<FileId, StoredFile>of() : this.files.all(ids);
		return (id) -> {
			var file = known.get(id);
			return (file != null) ? file.name() : "";
		};
	}

	private String words(Refusal fault) {
		return Objects.requireNonNull(
				this.messages.getMessage(fault.problem().code(), fault.arguments().toArray(), "", Locale.CHINESE));
	}

	private LocalDate today() {
		return Beijing.today(this.clock);
	}

}
