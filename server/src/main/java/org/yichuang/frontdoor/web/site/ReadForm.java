package org.yichuang.frontdoor.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yichuang.forms.Answers;
import org.yichuang.forms.Checked;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.kernel.FileId;

/**
 * Reads what came with a form: the answers are checked first, as if its files were stored
 * already, and only then files are stored, of fields that hold.
 */
@Component
class ReadForm {

	private final Forms forms;

	private final TakenFiles files;

	ReadForm(Forms forms, TakenFiles files) {
		this.forms = forms;
		this.files = files;
	}

	/** Reads it. */
	Read read(Handed handed) {
		var kept = this.files.kept(handed.place(), handed.posted());
		var uploads = uploads(handed);
		var checked = check(handed, together(kept, expected(uploads)));
		if (uploads.isEmpty()) {
			return read(checked, posted(handed, kept), 0);
		}
		switch (checked) {
			case Checked.Sound sound -> uploads.keySet().retainAll(sound.answers().files().keySet());
			case Checked.Faulty faulty -> uploads.keySet().removeAll(faulty.faults().keySet());
		}
		var taken = this.files.store(handed.address(), uploads);
		var posted = posted(handed, together(kept, taken.files()));
		if (taken.faults().isEmpty() && checked instanceof Checked.Sound) {
			return read(this.forms.check(handed.form(), posted), posted, taken.bytes());
		}
		var faults = new LinkedHashMap<>(taken.faults());
		if (checked instanceof Checked.Faulty faulty) {
			faulty.faults().forEach(faults::putIfAbsent);
		}
		return new Read.Faulty(posted, faults);
	}

	/** Says that the files of a form belong to something now. */
	void accepted(Handed handed, Read.Sound sound) {
		this.files.accepted(handed.address(), sound.bytes());
	}

	private static Read read(Checked checked, Posted posted, long bytes) {
		return switch (checked) {
			case Checked.Sound sound -> new Read.Sound(posted, sound.answers(), bytes);
			case Checked.Faulty faulty -> new Read.Faulty(posted, faulty.faults());
		};
	}

	private Checked check(Handed handed, Map<String, List<FileId>> files) {
		return this.forms.check(handed.form(), posted(handed, files));
	}

	private static Posted posted(Handed handed, Map<String, List<FileId>> files) {
		return new Posted(handed.posted().values(), files);
	}

	private Map<String, List<MultipartFile>> uploads(Handed handed) {
		var uploads = new LinkedHashMap<String, List<MultipartFile>>();
		if (!handed.posted().uploads().isEmpty()) {
			this.forms.definition(handed.form())
				.fields()
				.filter((field) -> field.kind() == FieldKind.ATTACHMENTS)
				.forEach((field) -> uploads.put(field.name(),
						handed.posted().uploads().getOrDefault(field.name(), List.of())));
			uploads.values().removeIf(List::isEmpty);
		}
		return uploads;
	}

	/** Names for files that have none yet. */
	private static Map<String, List<FileId>> expected(Map<String, List<MultipartFile>> uploads) {
		var expected = new LinkedHashMap<String, List<FileId>>();
		uploads.forEach((field, files) -> expected.put(field, files.stream().map((file) -> FileId.next()).toList()));
		return expected;
	}

	private static Map<String, List<FileId>> together(Map<String, List<FileId>> kept, Map<String, List<FileId>> fresh) {
		var all = new LinkedHashMap<String, List<FileId>>();
		List.of(kept, fresh)
			.forEach((part) -> part
				.forEach((field, files) -> all.computeIfAbsent(field, (name) -> new ArrayList<>()).addAll(files)));
		return all;
	}

	/**
	 * 交来的表单.
	 *
	 * @param place what the form is for
	 * @param form which was filled in
	 * @param posted what came
	 * @param address from where
	 */
	record Handed(String place, FormVersion form, PostedForm posted, String address) {
	}

	/** 读表结果 — what it says. */
	sealed interface Read {

		/** What came, its files stored. */
		Posted posted();

		/**
		 * Everything holds.
		 *
		 * @param posted what came
		 * @param answers what it says
		 * @param bytes how much was stored of it now
		 */
		record Sound(Posted posted, Answers answers, long bytes) implements Read {
		}

		/**
		 * Something does not.
		 *
		 * @param posted what came
		 * @param faults what is wrong, by field name
		 */
		record Faulty(Posted posted, Map<String, String> faults) implements Read {
		}

	}

}
