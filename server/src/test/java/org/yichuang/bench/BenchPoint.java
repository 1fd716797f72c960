package org.yichuang.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.forms.NewForm;
import org.yichuang.forms.spi.FormPurpose;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.intake.spi.SubmissionPoints;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Site;

/** A mailbox of a bench: letters of some 900 characters, with name and telephone. */
final class BenchPoint implements SubmissionPoints {

	private static final String KIND = "bench.note";

	private static final FormDefinition NOTE = FormDefinition
		.of(Section.of("", Field.of("name", "姓名", FieldKind.NAME).mandatory().confidential(),
				Field.of("phone", "电话", FieldKind.PHONE).mandatory().confidential(),
				Field.of("title", "标题", FieldKind.TEXT).mandatory(),
				Field.of("text", "内容", FieldKind.PARAGRAPH).mandatory()));

	private static final String TEXT = encoded("桥头的路灯坏了两盏，晚上过往的行人看不清路，请尽快派人修理。".repeat(29));

	private static final String PERSON = "name=" + encoded("欧阳小明") + "&phone=13800001234&website-url=&title=";

	private final Forms forms;

	private final Map<SiteId, FormId> open = new ConcurrentHashMap<>();

	BenchPoint(Forms forms) {
		this.forms = forms;
	}

	void openAt(Site site) {
		this.open.put(site.id(), this.forms.ensure(KIND, new NewForm(site.body(), KIND, "来信", NOTE)));
	}

	FormVersion form(Site site) {
		return this.forms.current(this.open.get(site.id()));
	}

	/** The body of a form. */
	static String note(int number, String ticket) {
		return "_ticket=" + ticket + "&" + PERSON + encoded("路灯坏了 " + number) + "&text=" + TEXT;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<SubmissionPoint> find(SiteId site, String key) {
		return Optional.ofNullable(this.open.get(site))
			.map((form) -> new SubmissionPoint(KIND, key, "bench", form, "信箱", "", "", true, ""));
	}

	@Override
	public List<SubmissionPoint> open(SiteId site) {
		return find(site, "note").stream().toList();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** What the program gets besides. */
	@Configuration(proxyBeanMethods = false)
	static class Configured {

		@Bean
		BenchPoint benchPoint(Forms forms) {
			return new BenchPoint(forms);
		}

		@Bean
		FormPurpose benchPurpose() {
			return new FormPurpose() {
				@Override
				public String code() {
					return KIND;
				}

				@Override
				public String label() {
					return "来信";
				}
			};
		}

	}

}
