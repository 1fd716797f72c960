package org.yichuang.frontdoor.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.yichuang.kernel.FileId;

/**
 * 提交的表单 — what came with a POST: answers under the names of fields, which start with a
 * small letter, and our own controls, which start with an underscore.
 *
 * @param values answers by field name
 * @param uploads files by field name; controls left empty are not there
 * @param own our controls by name
 */
record PostedForm(Map<String, List<String>> values, Map<String, List<MultipartFile>> uploads,
		Map<String, List<String>> own) {

	/** A field that people do not see. */
	static final String TRAP = "website-url";

	static PostedForm of(HttpServletRequest request) {
		var fields = new LinkedHashMap<String, List<String>>();
		request.getParameterMap().forEach((name, texts) -> fields.put(name, List.of(texts)));
		return of(fields,
				(request instanceof MultipartHttpServletRequest multipart) ? multipart.getMultiFileMap() : Map.of());
	}

	/** A form that was read already. */
	static PostedForm of(Map<String, List<String>> fields, Map<String, List<MultipartFile>> uploads) {
		var values = new LinkedHashMap<String, List<String>>();
		var own = new LinkedHashMap<String, List<String>>();
		fields.forEach((name, texts) -> (isOwn(name) ? own : values).put(name, texts));
		return new PostedForm(values, filled(uploads), own);
	}

	private static boolean isOwn(String name) {
		return name.startsWith("_") || name.equals(TRAP);
	}

	/** Returns one of our own controls, empty if it did not come. */
	String own(String name) {
		return this.own.getOrDefault(name, List.of("")).getFirst();
	}

	/** Says whether a file that was attached before is to be kept. */
	boolean keeps(String field, FileId file) {
		return this.own.getOrDefault("_kept." + field, List.of()).contains(file.toString());
	}

	/** Says whether something was written where people see nothing. */
	boolean isTrapped() {
		return !own(TRAP).isEmpty();
	}

	private static Map<String, List<MultipartFile>> filled(Map<String, List<MultipartFile>> uploads) {
		var all = new LinkedHashMap<String, List<MultipartFile>>();
		uploads.forEach((name, files) -> {
			var filled = new ArrayList<>(files);
			filled.removeIf(PostedForm::isEmpty);
			if (!filled.isEmpty()) {
				all.put(name, filled);
			}
		});
		return all;
	}

	/** What browsers send for a control in which no file was chosen. */
	private static boolean isEmpty(MultipartFile file) {
		var name = file.getOriginalFilename();
		return file.isEmpty() && (name == null || name.isEmpty());
	}

}
