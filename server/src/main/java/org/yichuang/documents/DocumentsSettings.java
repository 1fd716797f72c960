package org.yichuang.documents;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 文书设置.
 *
 * @param typefaces font files of which the first that exists is used; a collection is
 * taken apart
 * @param face which face of a collection, by its family's name
 */
@ConfigurationProperties("yichuang.documents")
public record DocumentsSettings(@DefaultValue( {
		"/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
		"/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
		"/usr/share/fonts/google-noto-cjk/NotoSerifCJK-Regular.ttc",
		"/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc" }) List<String> typefaces,
		@DefaultValue("SC") String face){

}
