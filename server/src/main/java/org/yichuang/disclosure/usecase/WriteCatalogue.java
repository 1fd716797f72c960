package org.yichuang.disclosure.usecase;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.yichuang.disclosure.model.Entry;
import org.yichuang.platform.Spreadsheet;

/**
 * Writes entries as a file for inspectors, one by one, so that memory does not grow with
 * their number.
 */
@Component
public class WriteCatalogue {

	/** The headings of a table, in the order of an entry's fields. */
	private static final List<String> HEADS = List.of("索引号", "信息名称", "文号", "发布机构", "生成日期", "发布日期", "公开属性", "类目", "主题分类",
			"体裁分类", "服务对象分类", "主题词", "内容概述", "有效性", "实施日期", "废止日期", "公开时限", "责任部门", "网址");

	private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

	private final EntryLines lines;

	private final JsonMapper json;

	WriteCatalogue(EntryLines lines, JsonMapper json) {
		this.lines = lines;
		this.json = json;
	}

	/**
	 * Writes a file.
	 * @param entries hands on the entries one by one
	 */
	public void write(Format format, OutputStream out, Consumer<Consumer<Entry>> entries) {
		var words = this.lines.begin();
		switch (format) {
			case XLSX -> {
				try (var sheet = new Spreadsheet(out, "政府信息公开目录", HEADS)) {
					entries.accept((entry) -> sheet.row(List.copyOf(words.of(entry).values())));
				}
			}
			case JSON -> json(out, (sink) -> entries.accept((entry) -> sink.accept(words.of(entry))));
			case XML -> xml(out, (sink) -> entries.accept((entry) -> sink.accept(words.of(entry))));
		}
	}

	private void json(OutputStream out, Consumer<Consumer<Map<String, String>>> entries) {
		try (var generator = this.json.createGenerator(out)) {
			generator.writeStartArray();
			entries.accept((line) -> {
				generator.writeStartObject();
				line.forEach(generator::writeStringProperty);
				generator.writeEndObject();
			});
			generator.writeEndArray();
		}
	}

	private static void xml(OutputStream out, Consumer<Consumer<Map<String, String>>> entries) {
		try {
			var writer = XML.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			writer.writeStartElement("catalogue");
			entries.accept((line) -> element(writer, line));
			writer.writeEndElement();
			writer.writeEndDocument();
			writer.flush();
		}
		catch (XMLStreamException cause) {
			throw new IllegalStateException("catalogue as XML", cause);
		}
	}

	private static void element(XMLStreamWriter writer, Map<String, String> line) {
		try {
			writer.writeStartElement("entry");
			for (var field : line.entrySet()) {
				writer.writeStartElement(field.getKey());
				writer.writeCharacters(clean(field.getValue()));
				writer.writeEndElement();
			}
			writer.writeEndElement();
		}
		catch (XMLStreamException cause) {
			throw new IllegalStateException("catalogue as XML", cause);
		}
	}

	/** XML has no way to write control characters. */
	private static String clean(String text) {
		return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", "");
	}

	/** 文件格式. */
	public enum Format {

		/** Excel. */
		XLSX(Spreadsheet.MEDIA_TYPE),
		/** JSON. */
		JSON("application/json"),
		/** XML. */
		XML("application/xml");

		private final String mediaType;

		Format(String mediaType) {
			this.mediaType = mediaType;
		}

		/** Returns the media type. */
		public String mediaType() {
			return this.mediaType;
		}

	}

}
