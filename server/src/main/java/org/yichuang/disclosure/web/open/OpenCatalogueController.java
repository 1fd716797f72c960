package org.yichuang.disclosure.web.open;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.usecase.FindEntries;
import org.yichuang.disclosure.usecase.ReadSections;
import org.yichuang.disclosure.usecase.WriteCatalogue;
import org.yichuang.disclosure.usecase.WriteCatalogue.Format;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Public;

/**
 * 公开目录下载 — the whole catalogue of a section as a file (《政府信息公开条例》 Art. 24: to search, to
 * read, to download).
 */
@RestController
class OpenCatalogueController {

	private final ReadSections sections;

	private final FindEntries find;

	private final WriteCatalogue write;

	OpenCatalogueController(ReadSections sections, FindEntries find, WriteCatalogue write) {
		this.sections = sections;
		this.find = find;
		this.write = write;
	}

	/** Returns the catalogue as an Excel file. */
	@GetMapping("/api/open/disclosure-sections/{id}/catalogue.xlsx")
	@Public("the catalogue is what everybody reads on the section's pages")
	ResponseEntity<StreamingResponseBody> openCatalogueExcel(@PathVariable String id) {
		return file(id, Format.XLSX, "catalogue.xlsx");
	}

	/** Returns the catalogue as JSON. */
	@GetMapping("/api/open/disclosure-sections/{id}/catalogue.json")
	@Public("the catalogue is what everybody reads on the section's pages")
	ResponseEntity<StreamingResponseBody> openCatalogueJson(@PathVariable String id) {
		return file(id, Format.JSON, "catalogue.json");
	}

	/** Returns the catalogue as XML. */
	@GetMapping("/api/open/disclosure-sections/{id}/catalogue.xml")
	@Public("the catalogue is what everybody reads on the section's pages")
	ResponseEntity<StreamingResponseBody> openCatalogueXml(@PathVariable String id) {
		return file(id, Format.XML, "catalogue.xml");
	}

	private ResponseEntity<StreamingResponseBody> file(String id, Format format, String name) {
		var section = SectionId.of(id);
		if (this.sections.find(section).isEmpty()) {
			throw NotFound.of(section);
		}
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(format.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body((out) -> this.write.write(format, out, (sink) -> this.find.forEachShown(section, sink)));
	}

}
