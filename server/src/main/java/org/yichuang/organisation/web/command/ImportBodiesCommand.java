package org.yichuang.organisation.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refusal;
import org.yichuang.organisation.usecase.ImportBodies;
import org.yichuang.organisation.usecase.ReadBodyList;
import org.yichuang.platform.OperatorCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 导入单位 — {@code bin/yichuang import-bodies FILE.csv}. */
@Component
@Command(name = "import-bodies", mixinStandardHelpOptions = true, description = {
		"Imports bodies from a CSV file with the columns code,parent_code,level,name (UTF-8 or GB 18030).",
		"All lines or none; importing again changes only what differs. Exit code 1: lines at fault, nothing done." })
class ImportBodiesCommand implements OperatorCommand {

	private static final int FAULTS = 1;

	private static final int UNREADABLE = 2;

	private final ReadBodyList readList;

	private final ImportBodies imports;

	private final MessageSource messages;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Parameters(paramLabel = "FILE.csv", description = "The list.")
	private Path file = Path.of("");

	@Option(names = "--dry-run", description = "Only say what would happen.")
	private boolean dryRun;

	@Option(names = "--good-lines-only", description = "Leave out lines at fault and take the others.")
	private boolean goodLinesOnly;

	ImportBodiesCommand(ReadBodyList readList, ImportBodies imports, MessageSource messages) {
		this.readList = readList;
		this.imports = imports;
		this.messages = messages;
	}

	@Override
	public Integer call() throws IOException {
		if (!Files.isReadable(this.file) || Files.isDirectory(this.file)) {
			this.spec.commandLine().getErr().println("无法读取文件：" + this.file);
			return UNREADABLE;
		}
		try (var content = Files.newInputStream(this.file)) {
			var list = this.readList.read(String.valueOf(this.file.getFileName()), content);
			return tell(this.imports.take(Actor.SYSTEM, list, mode()));
		}
		catch (Invalid unreadable) {
			unreadable.faults().forEach((fault) -> this.spec.commandLine().getErr().println(words(fault.reason())));
			return UNREADABLE;
		}
	}

	private ImportBodies.Mode mode() {
		if (this.dryRun) {
			return ImportBodies.Mode.DRY_RUN;
		}
		return this.goodLinesOnly ? ImportBodies.Mode.GOOD_LINES_ONLY : ImportBodies.Mode.ALL_OR_NOTHING;
	}

	private int tell(ImportBodies.Report report) {
		var err = this.spec.commandLine().getErr();
		report.faults()
			.forEach((fault) -> err.println("第 " + fault.line() + " 行（" + fault.code() + "）：" + words(fault.reason())));
		this.spec.commandLine()
			.getOut()
			.println((report.applied() ? "已导入" : "未改动任何单位，若导入则") + "：新增 " + report.added() + "，变更 " + report.changed()
					+ "，未变 " + report.unchanged() + "，问题行 " + report.faults().size());
		return (report.applied() || report.faults().isEmpty()) ? 0 : FAULTS;
	}

	private String words(Refusal refusal) {
		var code = refusal.problem().code();
		return Objects.requireNonNull(
				this.messages.getMessage(code, refusal.arguments().toArray(), code, Locale.SIMPLIFIED_CHINESE));
	}

}
