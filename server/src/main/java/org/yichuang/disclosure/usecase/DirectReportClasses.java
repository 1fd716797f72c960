package org.yichuang.disclosure.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yichuang.catalogue.ClassificationScheme.SchemeClass;
import org.yichuang.catalogue.Schemes;

/** 直报类别 — into which classes reported items fall: those of the statute. */
@Component
public class DirectReportClasses {

	/** The scheme's code in the catalogue. */
	public static final String SCHEME = "disclosure";

	private final Schemes schemes;

	DirectReportClasses(Schemes schemes) {
		this.schemes = schemes;
	}

	/** Returns the classes that may be chosen, in order. */
	public List<SchemeClass> open() {
		return all().stream().filter(SchemeClass::open).toList();
	}

	/** Returns what everybody reads, by code; closed ones too. */
	public Map<String, String> labels() {
		var labels = new LinkedHashMap<String, String>();
		all().forEach((each) -> labels.put(each.code(), each.label()));
		return labels;
	}

	/** Returns the codes that may be chosen. */
	Set<String> codes() {
		return open().stream().map(SchemeClass::code).collect(Collectors.toSet());
	}

	/** Returns the codes that may be chosen, by what people write: code or label. */
	Map<String, String> written() {
		var written = new LinkedHashMap<String, String>();
		open().forEach((each) -> {
			written.putIfAbsent(each.label(), each.code());
			written.put(each.code(), each.code());
		});
		return written;
	}

	private List<SchemeClass> all() {
		return this.schemes.all()
			.stream()
			.filter((scheme) -> scheme.code().equals(SCHEME))
			.flatMap((scheme) -> scheme.classes().stream())
			.toList();
	}

}
