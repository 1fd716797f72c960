package org.yichuang.annualreports.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import org.yichuang.annualreports.AnnualReportsProblems;
import org.yichuang.annualreports.AnnualReportsSettings;
import org.yichuang.annualreports.model.FormFaults;
import org.yichuang.annualreports.model.ReportForm;
import org.yichuang.kernel.Refused;

/**
 * 年报格式 — the forms that the program brings, and those of a file of the operator's, which
 * take the place of ours of the same year.
 */
@Component
public class ReportForms {

	private final List<ReportForm> forms;

	public ReportForms(AnnualReportsSettings settings) {
		var known = new ArrayList<>(read(new ClassPathResource("annualreports/forms.yaml")));
		var own = settings.forms().isEmpty() ? List.<ReportForm>of() : read(new FileSystemResource(settings.forms()));
		known.removeIf((form) -> own.stream().anyMatch((other) -> other.from() == form.from()));
		known.addAll(own);
		known.sort(Comparator.comparing(ReportForm::from).reversed());
		this.forms = List.copyOf(known);
	}

	/**
	 * Returns the form of reports on a year.
	 * @throws Refused if no form is known for so early a year
	 */
	public ReportForm on(int year) {
		return find(year).orElseThrow(
				() -> Refused.because(AnnualReportsProblems.YEAR_WITHOUT_FORM, String.valueOf(year), earliest()));
	}

	/** Returns the form of reports on a year, if one is known. */
	public Optional<ReportForm> find(int year) {
		return this.forms.stream().filter((form) -> form.from() <= year).findFirst();
	}

	private String earliest() {
		return String.valueOf(this.forms.getLast().from());
	}

	/**
	 * Reads forms from a file.
	 * @throws IllegalStateException if one does not fit together, with everything that is
	 * wrong
	 */
	public static List<ReportForm> read(Resource file) {
		try {
			var sources = new MutablePropertySources();
			new YamlPropertySourceLoader().load(String.valueOf(file.getFilename()), file).forEach(sources::addLast);
			var forms = new Binder(ConfigurationPropertySources.from(sources))
				.bind("forms", Bindable.listOf(ReportForm.class))
				.orElseThrow(() -> new IllegalStateException(file + " has no forms"));
			forms.forEach((form) -> check(file, form));
			return forms;
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static void check(Resource file, ReportForm form) {
		var faults = FormFaults.of(form);
		if (!faults.isEmpty()) {
			throw new IllegalStateException(file + ", form from " + form.from() + ": " + String.join("; ", faults));
		}
	}

}
