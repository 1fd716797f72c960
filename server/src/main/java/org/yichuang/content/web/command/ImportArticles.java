package org.yichuang.content.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.yichuang.content.ContentProblems;
import org.yichuang.content.usecase.ImportArticle;
import org.yichuang.kernel.Actor;
import org.yichuang.platform.OperatorCommand;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Sites;

/** Makes drafts of the text files in a folder; repeating it makes no doubles. */
@Component
@Command(name = "import-articles", mixinStandardHelpOptions = true,
		description = "把目录中的 .txt、.html 文件导入为草稿；重复执行不会产生重复稿件。 "
				+ "Makes drafts of the .txt and .html files in a folder.")
class ImportArticles implements OperatorCommand {

	private final Sites sites;

	private final Channels channels;

	private final ImportArticle importArticle;

	private final MessageSource messages;

	@Parameters(index = "0", paramLabel = "DIR", description = "目录 / the folder")
	private Path folder = Path.of(".");

	@Option(names = "--site", required = true, paramLabel = "CODE", description = "站点代码 / the site's code")
	private String site = "";

	@Option(names = "--channel", required = true, paramLabel = "NAME",
			description = "栏目名称或路径 / the channel's name, or its path such as /zwgk/zcwj/")
	private String channel = "";

	@Spec
	private CommandSpec spec = CommandSpec.create();

	ImportArticles(Sites sites, Channels channels, ImportArticle importArticle, MessageSource messages) {
		this.sites = sites;
		this.channels = channels;
		this.importArticle = importArticle;
		this.messages = messages;
	}

	@Override
	public Integer call() throws IOException {
		var target = this.sites.byCode(this.site);
		if (target.isEmpty()) {
			return refuse(ContentProblems.UNKNOWN_SITE, this.site);
		}
		var into = this.channels.find(target.get().id(), this.channel);
		if (into.isEmpty()) {
			return refuse(ContentProblems.UNKNOWN_CHANNEL, this.channel);
		}
		var files = files();
		if (files.isEmpty()) {
			return refuse(ContentProblems.NOTHING_TO_IMPORT, this.folder);
		}
		return importAll(files, into.get());
	}

	private int importAll(List<Path> files, Channel into) throws IOException {
		var err = this.spec.commandLine().getErr();
		var made = new AtomicInteger();
		var failed = new AtomicInteger();
		var seen = 0;
		for (var file : files) {
			importOne(file, into, made, failed);
			err.printf("\r%d/%d", ++seen, files.size());
			err.flush();
		}
		err.println();
		this.spec.commandLine()
			.getOut()
			.printf("导入 %d 篇，已有 %d 篇，失败 %d 篇%n", made.get(), files.size() - made.get() - failed.get(), failed.get());
		return (failed.get() == 0) ? 0 : 1;
	}

	private void importOne(Path file, Channel into, AtomicInteger made, AtomicInteger failed) throws IOException {
		try {
			this.importArticle
				.importFile(Actor.SYSTEM, into, String.valueOf(file.getFileName()), Files.readAllBytes(file))
				.ifPresent((id) -> made.incrementAndGet());
		}
		catch (RuntimeException cause) {
			failed.incrementAndGet();
			this.spec.commandLine().getErr().println("\n" + file.getFileName() + ": " + cause.getMessage());
		}
	}

	private List<Path> files() throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (var all = Files.list(this.folder)) {
			return all.filter(Files::isRegularFile)
				.filter((file) -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(txt|html?)"))
				.sorted()
				.toList();
		}
	}

	private int refuse(ContentProblems problem, Object argument) {
		this.spec.commandLine()
			.getErr()
			.println(this.messages.getMessage(problem.code(), new Object[] { argument }, problem.code(),
					Locale.CHINESE));
		return 2;
	}

}
