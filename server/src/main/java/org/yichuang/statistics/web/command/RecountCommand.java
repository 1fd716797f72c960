package org.yichuang.statistics.web.command;

import java.util.List;

import org.springframework.stereotype.Component;
import org.yichuang.platform.OperatorCommand;
import org.yichuang.statistics.usecase.Recount;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 重新核对 — {@code bin/yichuang recount [--repair]}. */
@Component
@Command(name = "recount", mixinStandardHelpOptions = true,
		description = "Counts all facts anew and compares them with the sums that figures are read from.")
class RecountCommand implements OperatorCommand {

	private static final int DIFFERENT = 2;

	private final Recount recount;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Option(names = "--repair", description = "Writes sums that differ anew from the facts.")
	private boolean repair;

	RecountCommand(Recount recount) {
		this.recount = recount;
	}

	@Override
	public Integer call() {
		var line = this.spec.commandLine();
		List<Recount.Counted> wrong = this.recount.kinds().stream().map((kind) -> {
			var counted = this.recount.count(kind);
			line.getErr().println(kind + "：明细 " + counted.facts() + " 条，汇总不符 " + counted.differences() + " 处");
			return counted;
		}).filter((counted) -> counted.differences() > 0 && !isRepaired(counted)).toList();
		if (wrong.isEmpty()) {
			line.getOut().println("汇总与明细相符。");
			return 0;
		}
		line.getErr().println("有 " + wrong.size() + " 项指标的汇总与明细不符；加 --repair 按明细重写汇总。");
		return DIFFERENT;
	}

	private boolean isRepaired(Recount.Counted counted) {
		if (!this.repair || !this.recount.repair(counted.kind())) {
			return false;
		}
		boolean sound = this.recount.count(counted.kind()).differences() == 0;
		this.spec.commandLine().getErr().println(counted.kind() + "：已按明细重写");
		return sound;
	}

}
