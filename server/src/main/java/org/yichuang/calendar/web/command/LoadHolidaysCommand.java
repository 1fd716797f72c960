package org.yichuang.calendar.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yichuang.calendar.usecase.LoadNotice;
import org.yichuang.calendar.usecase.ReadNoticeFile;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.platform.OperatorCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 载入放假安排 — {@code bin/yichuang load-holidays FILE.json…}. */
@Component
@Command(name = "load-holidays", mixinStandardHelpOptions = true,
		description = "Loads holiday notices from JSON files with year, papers and days (name, date, isOffDay).")
class LoadHolidaysCommand implements OperatorCommand {

	private static final int AT_FAULT = 2;

	private final ReadNoticeFile files;

	private final LoadNotice load;

	private final MessageSource messages;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Parameters(paramLabel = "FILE.json", arity = "1..*", description = "A notice each.")
	private List<Path> paths = List.of();

	LoadHolidaysCommand(ReadNoticeFile files, LoadNotice load, MessageSource messages) {
		this.files = files;
		this.load = load;
		this.messages = messages;
	}

	@Override
	public Integer call() throws IOException {
		int code = 0;
		for (var path : this.paths) {
			code = Math.max(code, take(path));
		}
		return code;
	}

	private int take(Path path) throws IOException {
		var line = this.spec.commandLine();
		if (!Files.isReadable(path) || Files.isDirectory(path)) {
			line.getErr().println("无法读取文件：" + path);
			return AT_FAULT;
		}
		try (var content = Files.newInputStream(path)) {
			var notice = this.files.read(content);
			this.load.load(Actor.SYSTEM, notice, LoadNotice.ANY_VERSION);
			line.getOut().println(notice.year() + " 年放假安排已载入，共 " + notice.days().size() + " 天");
			return 0;
		}
		catch (Invalid wrong) {
			wrong.faults().forEach((fault) -> line.getErr().println(path + "：" + fault.field() + "：" + words(fault)));
			return AT_FAULT;
		}
	}

	private String words(Invalid.FieldFault fault) {
		var code = fault.reason().problem().code();
		return Objects.requireNonNull(
				this.messages.getMessage(code, fault.reason().arguments().toArray(), code, Locale.SIMPLIFIED_CHINESE));
	}

}
