package org.yichuang.frontdoor.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yichuang.intake.Attachments;
import org.yichuang.intake.IntakeProblems;
import org.yichuang.intake.SendLimits;
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

	private final SendLimits limits;

	private final ProblemWords words;

	TakenFiles(Attachments attachments, Tickets tickets, SendLimits limits, ProblemWords words) {
		this.attachments = attachments;
		this.tickets = tickets;
		this.limits = limits;
		this.words = words;
	}

	/**
	 * Returns the files that were stored before and are to be kept, by field name.
	 * @param place what the form is for
	 */
	Map<String, List<FileId>> kept(String place, PostedForm posted) {
		var kept = new LinkedHashMap<String, List<FileId>>();
		this.tickets.files(place, posted.own("_files"))
			.forEach((field, ids) -> kept.put(field, ids.stream().filter((id) -> posted.keeps(field, id)).toList()));
		kept.values().removeIf(List::isEmpty);
		return kept;
	}

	/**
	 * Stores files, unless too much of what came from there belongs to nothing.
	 * @param uploads by field name
	 */
	Taken store(String address, Map<String, List<MultipartFile>> uploads) {
		long bytes = uploads.values().stream().flatMap(List::stream).mapToLong(MultipartFile::getSize).sum();
		var taken = new Taken(new LinkedHashMap<>(), new LinkedHashMap<>(), bytes);
		if (this.limits.admitsUpload(address, bytes)) {
			uploads.forEach((field, files) -> files.forEach((file) -> store(field, file, address, taken)));
			return taken;
		}
		var reason = this.words.of(IntakeProblems.UPLOADED_TOO_MUCH, this.limits.minutesForUpload(address, bytes));
		uploads.keySet().forEach((field) -> taken.faults().put(field, reason));
		return new Taken(Map.of(), taken.faults(), 0);
	}

	/** Says that what was stored belongs to something. */
	void accepted(String address, long bytes) {
		this.limits.acceptedUpload(address, bytes);
	}

	private void store(String field, MultipartFile upload, String address, Taken taken) {
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
	 * @param bytes how much was counted
	 */
	record Taken(Map<String, List<FileId>> files, Map<String, String> faults, long bytes) {
	}

}
