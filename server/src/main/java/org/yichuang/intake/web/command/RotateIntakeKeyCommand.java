package org.yichuang.intake.web.command;

import org.springframework.stereotype.Component;
import org.yichuang.intake.usecase.RotateKey;
import org.yichuang.platform.OperatorCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 更换收件密钥 — {@code bin/yichuang rotate-intake-key}. */
@Component
@Command(name = "rotate-intake-key", mixinStandardHelpOptions = true,
		description = "Makes a new key file in the home folder's keys; what the public sends is encrypted with it from "
				+ "now on. Keep all key files: older submissions need theirs.")
class RotateIntakeKeyCommand implements OperatorCommand {

	private final RotateKey rotating;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	RotateIntakeKeyCommand(RotateKey rotating) {
		this.rotating = rotating;
	}

	@Override
	public Integer call() {
		int id = this.rotating.rotate();
		this.spec.commandLine().getOut().println("已启用新的收件密钥 intake-" + id + ".key；旧密钥请继续保管，随 keys 目录一起备份");
		return 0;
	}

}
