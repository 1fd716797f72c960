package org.yichuang.intake.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.yichuang.files.Files;
import org.yichuang.files.StoredFile;
import org.yichuang.forms.Answers;
import org.yichuang.intake.NewSubmission;
import org.yichuang.kernel.FileId;

/**
 * 内容摘要文本 — a submission as one text, the same for the same contents: files count by what
 * is in them, as every attempt to send stores them anew.
 */
@Component
class ContentText {

	private static final char END = '\u001f';

	private final Files files;

	ContentText(Files files) {
		this.files = files;
	}

	String of(NewSubmission submission) {
		var text = new StringBuilder();
		List.of(submission.kind(), submission.subject(), submission.site(), submission.form().form(),
				submission.form().number())
			.forEach((part) -> text.append(part).append(END));
		append(text, submission.answers());
		return text.toString();
	}

	private void append(StringBuilder text, Answers answers) {
		new TreeMap<>(answers.values()).forEach((field, values) -> {
			text.append(field).append(END).append(values.size()).append(END);
			values.forEach((value) -> text.append(value.length()).append(END).append(value).append(END));
		});
		var all = new ArrayList<FileId>();
		answers.files().values().forEach(all::addAll);
		var known = all.isEmpty() ? java.util.Map.<FileId, StoredFile>of() : this.files.all(all);
		new TreeMap<>(answers.files()).forEach((field, ids) -> ids.forEach((id) -> {
			var file = known.get(id);
			text.append(field).append(END).append((file != null) ? file.digest().hex() : id).append(END);
		}));
	}

}
