package org.yichuang.files.web.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yichuang.files.StoredFile;
import org.yichuang.files.usecase.ReadFile;
import org.yichuang.files.usecase.StoreFile;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SignedIn;

/** 附件接口 — hands files in, and out again to those who may see them. */
@RestController
@RequestMapping("/api/console/files")
@SignedIn
class FilesController {

	private final StoreFile storeFile;

	private final ReadFile readFile;

	FilesController(StoreFile storeFile, ReadFile readFile) {
		this.storeFile = storeFile;
		this.readFile = readFile;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	FileView storeFile(Actor actor, @RequestPart("file") MultipartFile file) {
		try (var content = file.getInputStream()) {
			var name = file.getOriginalFilename();
			return FileView.of(this.storeFile.store(actor, (name != null) ? name : "", content));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	@GetMapping("/{id}")
	FileView file(Actor actor, @PathVariable String id) {
		return FileView.of(this.readFile.get(actor, FileId.of(id)));
	}

	/**
	 * The bytes: always as a download, never run or sniffed, whatever is in them.
	 * Pictures still show in {@code img}, which ignores the disposition.
	 */
	@GetMapping("/{id}/content")
	ResponseEntity<Resource> fileContent(Actor actor, @PathVariable String id) {
		var file = this.readFile.get(actor, FileId.of(id));
		var disposition = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.type()))
			.contentLength(file.size())
			.cacheControl(CacheControl.noCache().cachePrivate())
			.eTag("\"" + file.digest() + "\"")
			.header("Content-Disposition", disposition.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.body(new FileSystemResource(this.readFile.content(file)));
	}

	/**
	 * 附件 — as staff see it.
	 *
	 * @param id identifies it
	 * @param name name to show and to save under
	 * @param type media type found in the content
	 * @param size bytes
	 * @param digest SM3 digest of the content
	 * @param width pixels, null unless it is a picture
	 * @param height pixels, null unless it is a picture
	 * @param picture whether pages may show it as a picture
	 * @param contentPath where its bytes are
	 */
	record FileView(String id, String name, String type, long size, String digest, @Nullable Integer width,
			@Nullable Integer height, boolean picture, String contentPath) {

		static FileView of(StoredFile file) {
			return new FileView(file.id().toString(), file.name(), file.type(), file.size(), file.digest().hex(),
					file.width(), file.height(), file.isPicture(), "/api/console/files/" + file.id() + "/content");
		}

	}

}
