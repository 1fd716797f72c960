package org.yichuang.disclosure.web.console;

import java.util.ArrayList;
import java.util.List;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.yichuang.casework.CaseId;
import org.yichuang.content.ArticleId;
import org.yichuang.disclosure.EntryId;
import org.yichuang.disclosure.usecase.FindEntries;
import org.yichuang.disclosure.usecase.ReviewEntries;
import org.yichuang.disclosure.usecase.WriteCatalogue;
import org.yichuang.disclosure.usecase.WriteCatalogue.Format;
import org.yichuang.disclosure.usecase.WriteEntry;
import org.yichuang.disclosure.web.console.EntryRequests.ClearManyRequest;
import org.yichuang.disclosure.web.console.EntryRequests.ClearRequest;
import org.yichuang.disclosure.web.console.EntryRequests.EntryListRequest;
import org.yichuang.disclosure.web.console.EntryRequests.EntrySent;
import org.yichuang.disclosure.web.console.EntryRequests.EntryTextSent;
import org.yichuang.disclosure.web.console.EntryViews.DisclosureEntryRow;
import org.yichuang.disclosure.web.console.EntryViews.DisclosureEntryShown;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;

/**
 * 公开条目 — lists and writes entries; reviews other than both at once are acts on the
 * entry's case.
 */
@RestController
@RequestMapping("/api/console/disclosure-entries")
class DisclosureEntryController {

	private final FindEntries find;

	private final WriteEntry write;

	private final ReviewEntries review;

	private final WriteCatalogue files;

	private final EntryViews views;

	DisclosureEntryController(FindEntries find, WriteEntry write, ReviewEntries review, WriteCatalogue files,
			EntryViews views) {
		this.find = find;
		this.write = write;
		this.review = review;
		this.files = files;
		this.views = views;
	}

	/** Lists entries, newest first. */
	@GetMapping
	@Requires("disclosure:read")
	Slice<DisclosureEntryRow> listDisclosureEntries(Actor actor, EntryListRequest request) {
		return this.views.rows(this.find.list(actor, request.filter(), request.position()));
	}

	/** All entries of a filter as an Excel file. */
	@GetMapping("/export.xlsx")
	@Requires("disclosure:read")
	ResponseEntity<StreamingResponseBody> exportDisclosureEntries(Actor actor, EntryListRequest request) {
		return file(actor, request, Format.XLSX, "disclosure-entries.xlsx");
	}

	/** All entries of a filter as JSON. */
	@GetMapping("/export.json")
	@Requires("disclosure:read")
	ResponseEntity<StreamingResponseBody> exportDisclosureEntriesAsJson(Actor actor, EntryListRequest request) {
		return file(actor, request, Format.JSON, "disclosure-entries.json");
	}

	/** All entries of a filter as XML. */
	@GetMapping("/export.xml")
	@Requires("disclosure:read")
	ResponseEntity<StreamingResponseBody> exportDisclosureEntriesAsXml(Actor actor, EntryListRequest request) {
		return file(actor, request, Format.XML, "disclosure-entries.xml");
	}

	/** Returns one entry. */
	@GetMapping("/{id}")
	@Requires("disclosure:read")
	DisclosureEntryShown showDisclosureEntry(Actor actor, @PathVariable String id) {
		return this.views.one(this.find.get(actor, EntryId.of(id)));
	}

	/** Returns the entry behind a case. */
	@GetMapping("/of-case/{matter}")
	@Requires("disclosure:read")
	DisclosureEntryShown showDisclosureEntryOfCase(Actor actor, @PathVariable String matter) {
		return this.views.one(this.find.ofCase(actor, CaseId.of(matter)));
	}

	/** Begins an entry. */
	@PostMapping
	@Requires("disclosure:edit")
	DisclosureEntryShown beginDisclosureEntry(Actor actor, @RequestBody EntrySent request) {
		return this.views.one(this.write.begin(actor, request.home(), request.wanted()));
	}

	/** Changes an entry. */
	@PutMapping("/{id}")
	@Requires("disclosure:edit")
	DisclosureEntryShown changeDisclosureEntry(Actor actor, @PathVariable String id, @RequestBody EntrySent request) {
		return this.views.one(this.write.change(actor, EntryId.of(id), request.version(), request.wanted()));
	}

	/** Begins the article of an entry that has none. */
	@PostMapping("/{id}/text")
	@Requires("disclosure:edit")
	DisclosureEntryShown writeDisclosureEntryText(Actor actor, @PathVariable String id,
			@RequestBody EntryTextSent request) {
		return this.views.one(this.write.write(actor, EntryId.of(id), request.text()));
	}

	/** Records both reviews of an entry. */
	@PostMapping("/{id}/clear")
	@Requires("disclosure:review-scope")
	DisclosureEntryShown clearDisclosureEntry(Actor actor, @PathVariable String id, @RequestBody ClearRequest request) {
		return this.views.one(this.review.clear(actor, EntryId.of(id), EntryRequests.orEmpty(request.note())));
	}

	/** Records both reviews of an article in a window. */
	@PostMapping("/of-article/{article}/clear")
	@Requires("disclosure:review-scope")
	DisclosureEntryShown clearDisclosureArticle(Actor actor, @PathVariable String article,
			@RequestBody ClearRequest request) {
		return this.views.one(this.review.clear(actor, ArticleId.of(article), EntryRequests.orEmpty(request.note())));
	}

	/**
	 * Records both reviews of several entries; those that may not be stay as they are.
	 */
	@PostMapping("/clear")
	@Requires("disclosure:review-scope")
	ClearedEntries clearDisclosureEntries(Actor actor, @RequestBody ClearManyRequest request) {
		var left = new ArrayList<EntryId>();
		for (var id : request.entries()) {
			try {
				this.review.clear(actor, id, EntryRequests.orEmpty(request.note()));
			}
			catch (Refused refused) {
				left.add(id);
			}
		}
		return new ClearedEntries(request.entries().size() - left.size(), left);
	}

	private ResponseEntity<StreamingResponseBody> file(Actor actor, EntryListRequest request, Format format,
			String name) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(format.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body((out) -> this.files.write(format, out, (sink) -> this.find.forEach(actor, request.filter(), sink)));
	}

	/**
	 * 批量审查结果.
	 *
	 * @param cleared how many were
	 * @param left which were not
	 */
	record ClearedEntries(int cleared, List<EntryId> left) {
	}

}
