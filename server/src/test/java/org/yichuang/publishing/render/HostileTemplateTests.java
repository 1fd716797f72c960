package org.yichuang.publishing.render;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.TemplateFault;
import org.yichuang.publishing.spi.RenderContext;
import org.yichuang.publishing.spi.TemplateFunction;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Templates written by staff cannot reach the machine and cannot run for ever. */
class HostileTemplateTests {

	private static final PublishingSettings SETTINGS = new PublishingSettings("http", 80, false, Duration.ofMillis(700),
			200_000, 64_000_000, Duration.ofMillis(1));

	private static final Watch WATCH = new Watch(SETTINGS);

	private static final Site SITE = new Site(SiteId.next(), "portal", "云溪县", BodyId.next(), "/1/", "portal.example",
			true, SiteState.RUNNING, "test", Map.of(), List.of(), 1);

	@AfterAll
	static void end() {
		WATCH.destroy();
	}

	@Test
	void escapesEverythingAndFindsItsOwnFiles() {
		assertThat(draw("<#include \"part.ftlh\">${model}", Map.of("model", "<b>")))
			.isEqualTo("part &lt;/portal&gt;&lt;b&gt;");
	}

	@ParameterizedTest
	@ValueSource(strings = { "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
			"${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}", "${site?api.class}",
			"${site.class.name}", "${site.getClass()}", "${site.name.getBytes()}", "<#include \"/etc/passwd\">",
			"<#include \"../../../../etc/passwd\">", "<#include \"file:///etc/passwd\">", "<#include \"theme.yaml\">",
			"<#import \"classpath:application.yaml\" as x>", "${.get_optional_template(\"/etc/passwd\").include()}",
			"<#list 1..1000000000000 as i></#list>", "<#list 1..9 as i><#list 1..999999999 as k></#list></#list>",
			"<#macro deep><@deep/></#macro><@deep/>", "<#function f x><#return f(x + 1)></#function>${f(1)}",
			"<#list 1..100000000 as i>xxxxxxxxxxxxxxxx</#list>",
			"<#assign s=\"xxxxxxxxxxxxxxxx\"><#list 1..60 as i><#assign s = s + s></#list>",
			"<#assign s><#list 1..100000000 as i>xxxxxxxxxxxxxxxx</#list></#assign>",
			"<#attempt><#list 1..1000000000000 as i></#list><#recover>caught</#attempt>", "${boom(\"x\")}",
			"<#assign x = 1/0>${x}", "${nothing.at.all}", "<#if>" })
	void stopsWhatIsHostileWithFileAndReason(String text) {
		long start = System.nanoTime();
		assertThatExceptionOfType(TemplateFault.class).isThrownBy(() -> draw(text, Map.of())).satisfies((fault) -> {
			assertThat(fault.template()).endsWith("page.ftlh");
			assertThat(fault.reason()).isNotBlank();
		});
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
		assertThat(Thread.interrupted()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\n${\"x\"?new()}", "a\n${x?api}", "a\n${\"1\"?eval}", "a\n${\"1\" ? interpret}",
			"a\n${x?matches(y)}", "a\n${x?matches(\"(a+)+$\")}", "a\n${x?replace(\"(a+)+\", \"\", \"r\")}" })
	void refusesSavedFilesThatSayWhatTheyMayNot(String text) {
		assertThatExceptionOfType(TemplateFault.class)
			.isThrownBy(() -> TemplateRules.check("templates/page.ftlh", text))
			.satisfies((fault) -> assertThat(fault.line()).isEqualTo(2));
	}

	@Test
	void savedFilesMayUseHarmlessPatterns() {
		TemplateRules.check("templates/page.ftlh", "${x?matches(\"[a-z]+\")} <a href=\"?newest=1\">${x?new_line!}</a>");
	}

	@Test
	void recordsWhatFunctionsLookAt() {
		assertThat(render("${look(\"channel:1\")}", Map.of()).tags()).containsExactly("channel:1");
	}

	@Test
	void aRenderingThatEndsInTimeIsNotInterruptedLater() {
		draw("fine", Map.of());
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
	}

	private static String draw(String text, Map<String, Object> model) {
		return render(text, model).html();
	}

	private static Rendering render(String text, Map<String, Object> model) {
		var files = new TreeMap<String, byte[]>();
		files.put("templates/page.ftlh", text.getBytes(StandardCharsets.UTF_8));
		files.put("templates/part.ftlh", "part ${\"</\" + site.code + \">\"}".getBytes(StandardCharsets.UTF_8));
		files.put("theme.yaml", "secret: yes".getBytes(StandardCharsets.UTF_8));
		files.put("words.zh.json", "{}".getBytes(StandardCharsets.UTF_8));
		var theme = Theme.of("test", files, Set.of());
		var identity = new HashMap<String, Object>(Map.of("code", "portal", "name", "云溪县"));
		var frame = new SiteFrame(SITE, theme, "http://portal.example", identity, List.of());
		return renderer().render(new Drawing(frame, "page", "/x/page.html", "page", model));
	}

	private static Renderer renderer() {
		var beans = new StaticListableBeanFactory();
		beans.addBean("look", new TemplateFunction() {
			@Override
			public String name() {
				return "look";
			}

			@Override
			public Object call(RenderContext context, List<Object> arguments) {
				context.dependsOn(arguments.get(0).toString());
				return "seen";
			}
		});
		beans.addBean("boom", new TemplateFunction() {
			@Override
			public String name() {
				return "boom";
			}

			@Override
			public Object call(RenderContext context, List<Object> arguments) {
				throw new IllegalArgumentException("does not fit");
			}
		});
		return new Renderer(beans.getBeanProvider(TemplateFunction.class), WATCH, SETTINGS);
	}

}
