package org.yichuang.frontdoor.web.site;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;
import org.yichuang.frontdoor.PublicForms.SentFile;

/**
 * A file that the public port has read.
 *
 * @param field under which it came
 * @param file the file
 */
record SentUpload(String field, SentFile file) implements MultipartFile {

	@Override
	public String getName() {
		return this.field;
	}

	@Override
	public String getOriginalFilename() {
		return this.file.name();
	}

	@Override
	public @Nullable String getContentType() {
		return null;
	}

	@Override
	public boolean isEmpty() {
		return this.file.bytes().length == 0;
	}

	@Override
	public long getSize() {
		return this.file.bytes().length;
	}

	@Override
	public byte[] getBytes() {
		return this.file.bytes();
	}

	@Override
	public InputStream getInputStream() {
		return new ByteArrayInputStream(this.file.bytes());
	}

	@Override
	public void transferTo(File target) throws IOException {
		Files.write(target.toPath(), this.file.bytes());
	}

}
