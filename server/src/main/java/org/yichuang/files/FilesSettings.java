package org.yichuang.files;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * 附件设置.
 *
 * @param pictureLimit largest picture
 * @param documentLimit largest document or archive
 * @param videoLimit largest video or sound
 * @param pixels most pixels a picture may have; more are taken for a decompression bomb
 * @param archiveEntries most files an archive may hold, nested ones counted
 * @param archiveTotal most an archive may unpack to
 * @param archiveRatio most an archive may grow while it is unpacked
 * @param clamd address of the virus scanner, {@code host:port}; without one files are
 * stored unchecked
 */
@ConfigurationProperties("yichuang.files")
public record FilesSettings(@DefaultValue("10MB") DataSize pictureLimit, @DefaultValue("50MB") DataSize documentLimit,
		@DefaultValue("200MB") DataSize videoLimit, @DefaultValue("60000000") long pixels,
		@DefaultValue("5000") int archiveEntries, @DefaultValue("500MB") DataSize archiveTotal,
		@DefaultValue("200") int archiveRatio, @Nullable String clamd) {

}
