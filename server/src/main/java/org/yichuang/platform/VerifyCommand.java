package org.yichuang.platform;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.springframework.stereotype.Component;

/** 校验 — {@code bin/yichuang verify}: proves that nothing was tampered with. */
@Component
@Command(name = "verify", mixinStandardHelpOptions = true,
		description = { "Checks the audit chain and every published file against its digest.",
				"Exit code 1 if anything is at fault, naming the first fault of each." })
class VerifyCommand implements OperatorCommand {

	private final List<Verification> verifications;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	VerifyCommand(List<Verification> verifications) {
		this.verifications = verifications;
	}

	@Override
	public Integer call() {
		int code = 0;
		for (var verification : this.verifications) {
			code = Math.max(code, run(verification));
		}
		return code;
	}

	private int run(Verification verification) {
		var line = this.spec.commandLine();
		var report = verification.verify((checked) -> line.getErr().println(verification.name() + "：已校验 " + checked));
		if (report.isSound()) {
			line.getOut().println(verification.name() + "：完好，共校验 " + report.checked());
			return 0;
		}
		line.getErr().println(verification.name() + "：" + report.fault());
		return 1;
	}

}
