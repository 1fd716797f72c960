package org.yichuang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.platform.FolderTree;
import org.yichuang.publishing.Publishing;

/**
 * Builds a whole site: 10,000 and 100,000 articles in 200 channels, database, digests,
 * compressed siblings and durability included, against Hugo on the same texts and page
 * kinds in the same run. Hugo compresses nothing and keeps no record. The first build is
 * by a program that has only just started and compiled nothing yet; a server that runs is
 * shown by the later ones. Settings: {@code sizes}.
 */
final class FullBuild {

	private static final double GOAL = 2;

	private static final Map<String, String> LAYOUTS = Map.of("_default/baseof.html",
			"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>{{ .Title }}</title><meta name=\"SiteName\" content=\"{{ .Site.Title }}\"><meta name=\"SiteDomain\" content=\"bench.example\"><meta name=\"SiteIDCode\" content=\"3300000001\">{{ block \"head\" . }}{{ end }}<link rel=\"stylesheet\" href=\"/css/main.css\"></head><body><header><form action=\"/search\"><input name=\"q\"></form><nav><ul>{{ range first 20 .Site.Sections }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul></nav></header><main>{{ block \"main\" . }}{{ end }}</main><footer><p>主办：某市人民政府办公室 承办：某市大数据局 网站标识码：3300000001</p></footer></body></html>",
			"_default/single.html",
			"{{ define \"head\" }}<meta name=\"ArticleTitle\" content=\"{{ .Title }}\"><meta name=\"PubDate\" content=\"{{ .Date.Format \"2006-01-02 15:04\" }}\"><meta name=\"ContentSource\" content=\"市政府办公室\"><meta name=\"ColumnName\" content=\"{{ .CurrentSection.Title }}\">{{ end }}{{ define \"main\" }}<div class=\"crumb\"><a href=\"/\">首页</a> &gt; <a href=\"{{ .CurrentSection.RelPermalink }}\">{{ .CurrentSection.Title }}</a></div><article><h1>{{ .Title }}</h1><div class=\"meta\">发布时间：{{ .Date.Format \"2006-01-02 15:04\" }} 来源：市政府办公室</div>{{ .Content }}</article><aside><ul>{{ range first 10 .CurrentSection.RegularPages }}<li><span>{{ .Date.Format \"2006-01-02\" }}</span><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul></aside><div class=\"pn\">{{ with .NextInSection }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}{{ with .PrevInSection }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}</div>{{ end }}",
			"_default/list.html",
			"{{ define \"main\" }}<h1>{{ .Title }}</h1>{{ $p := .Paginate .RegularPages 20 }}<ul>{{ range $p.Pages }}<li><span>{{ .Date.Format \"2006-01-02\" }}</span><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul><div class=\"pager\">{{ $p.PageNumber }}/{{ $p.TotalPages }} {{ if $p.HasPrev }}<a href=\"{{ $p.Prev.URL }}\">上一页</a>{{ end }}{{ if $p.HasNext }}<a href=\"{{ $p.Next.URL }}\">下一页</a>{{ end }}</div>{{ end }}",
			"index.html",
			"{{ define \"main\" }}{{ range .Site.Sections }}<section><h2><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></h2><ul>{{ range first 8 .RegularPages }}<li><span>{{ .Date.Format \"01-02\" }}</span><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul></section>{{ end }}{{ end }}");

	private static final String CONFIG = """
			baseURL = "http://bench.example/"
			languageCode = "zh-cn"
			title = "某市人民政府"
			hasCJKLanguage = true
			disableKinds = ["taxonomy","term"]
			paginate = 20
			rssLimit = 20
			[markup.goldmark.renderer]
			unsafe = true
			""";

	private FullBuild() {
	}

	public static void main(String[] arguments) throws Exception {
		var sizes = (arguments.length > 0) ? List.of(arguments).stream().map(Integer::parseInt).toList()
				: List.of(10_000, 10_000, 100_000);
		var lines = new StringBuilder();
		for (int articles : sizes) {
			var hugo = Files.createTempDirectory("bench-hugo");
			var context = BenchWorld.start();
			write(articles, hugo, context);
			double ours = build(context, articles);
			context.close();
			double theirs = hugo(hugo);
			FolderTree.delete(hugo);
			System.out.printf(Locale.ROOT,
					"%d articles: built in %.1f s, by hugo in %.1f s; this process at most %d MB%n", articles, ours,
					theirs, most());
			lines.append("full-build-%d%s ratio %.2f (goal %.1f)%n".formatted(articles, lines.isEmpty() ? "-cold" : "",
					theirs / ours, GOAL));
		}
		System.out.print(lines);
		System.exit(0);
	}

	private static void write(int articles, Path hugo, ConfigurableApplicationContext context) throws IOException {
		var texts = new BenchTexts(7);
		var pages = context.getBean(BenchPages.class);
		for (var layout : LAYOUTS.entrySet()) {
			put(hugo.resolve("layouts").resolve(layout.getKey()), layout.getValue());
		}
		put(hugo.resolve("config.toml"), CONFIG);
		for (int channel = 0; channel < BenchWorld.CHANNELS; channel++) {
			put(hugo.resolve("content/c%03d/_index.md".formatted(channel)), "---\ntitle: \"栏目" + channel + "\"\n---\n");
		}
		var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
		for (int from = 0; from < articles; from += 1000) {
			int first = from;
			transaction.executeWithoutResult((status) -> {
				for (int id = first; id < Math.min(articles, first + 1000); id++) {
					article(id, articles, texts, pages, hugo);
				}
			});
		}
	}

	/** Neighbours in time lie side by side, as they come out of an archive. */
	private static void article(int id, int articles, BenchTexts texts, BenchPages pages, Path hugo) {
		int perChannel = Math.max(1, articles / BenchWorld.CHANNELS);
		int channel = Math.min(id / perChannel, BenchWorld.CHANNELS - 1);
		int slot = id - channel * perChannel;
		var title = texts.title();
		var paragraphs = texts.paragraphs();
		pages.add(id, channel, slot, title, paragraphs);
		put(hugo.resolve("content/c%03d/a%06d.md".formatted(channel, id)),
				"---\ntitle: \"%s\"\ndate: 20%02d-%02d-%02dT09:05:00+08:00\n---\n%s\n".formatted(title,
						10 + slot / 336 % 16, 1 + slot / 28 % 12, 1 + slot % 28, String.join("\n\n", paragraphs)));
	}

	private static double build(ConfigurableApplicationContext context, int articles) {
		var publishing = context.getBean(Publishing.class);
		long start = System.nanoTime();
		var change = publishing.rebuild(BenchWorld.SITE.id(), "bench");
		if (!publishing.awaitLive(change, Duration.ofMinutes(20))) {
			throw new IllegalStateException("The site of " + articles + " articles was not built");
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static double hugo(Path site) throws IOException, InterruptedException {
		long start = System.nanoTime();
		var hugo = new ProcessBuilder("hugo", "--quiet", "--source", site.toString()).inheritIO().start();
		if (hugo.waitFor() != 0) {
			throw new IllegalStateException("hugo failed");
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static long most() throws IOException {
		return Files.readAllLines(Path.of("/proc/self/status"))
			.stream()
			.filter((line) -> line.startsWith("VmHWM"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElse(0);
	}

	private static void put(Path file, String text) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
		catch (IOException cause) {
			throw new java.io.UncheckedIOException(cause);
		}
	}

}
