package org.yichuang.frontdoor.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.forms.FormsProblems;
import org.yichuang.intake.Attachments;
import org.yichuang.intake.Tickets;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;

/**
 * 收下附件 — stores what was attached to a form, and remembers in the page what was attached
 * before, so that nobody must choose a file again because another field was wrong.
 */
@Component
class TakenFiles {

	private final Attachments attachments;

	private final Tickets tickets;

	private final Forms forms;

	private final ProblemWords words;

	TakenFiles(Attachments attachments, Tickets tickets, Forms forms, ProblemWords words) {
		this.attachments = attachments;
		this.tickets = tickets;
		this.forms = forms;
		this.words = words;
	}

	/**
	 * Stores the files of a form.
	 * @param place what the form is for
	 */
	Taken take(String place, FormVersion form, PostedForm posted, String address) {
		var files = new LinkedHashMap<String, List<FileId>>();
		this.tickets.files(place, posted.own("_files"))
			.forEach((field, ids) -> files.put(field,
					new ArrayList<>(ids.stream().filter((id) -> posted.keeps(field, id)).toList())));
		files.values().removeIf(List::isEmpty);
		var faults = new LinkedHashMap<String, String>();
		this.forms.definition(form)
			.fields()
			.filter((field) -> field.kind() == FieldKind.ATTACHMENTS)
			.forEach((field) -> {
				var uploads = posted.uploads().getOrDefault(field.name(), List.of());
				var kept = files.getOrDefault(field.name(), List.of());
				if (uploads.size() + kept.size() > field.most()) {
					faults.put(field.name(), this.words.of(FormsProblems.FILES_TOO_MANY, field.most()));
					return;
				}
				uploads.forEach((upload) -> take(field.name(), upload, address, new Taken(files, faults)));
			});
		return new Taken(files, faults);
	}

	private void take(String field, MultipartFile upload, String address, Taken taken) {
		var name = upload.getOriginalFilename();
		try (var content = upload.getInputStream()) {
			var file = this.attachments.store(address, (name != null) ? name : "", upload.getSize(), content);
			taken.files().computeIfAbsent(field, (fresh) -> new ArrayList<>()).add(file);
		}
		catch (Invalid refused) {
			taken.faults().putIfAbsent(field, this.words.of(refused));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/**
	 * 收下的附件.
	 *
	 * @param files by field name
	 * @param faults why others were not taken, by field name
	 */
	record Taken(Map<String, List<FileId>> files, Map<String, String> faults) {
	}

}
