package org.yichuang.organisation.signin.web.command;

import org.springframework.stereotype.Component;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.signin.usecase.RescueAdministrator;
import org.yichuang.platform.OperatorCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets an administrator in again from the machine itself. */
@Component
@Command(name = "reset-administrator", mixinStandardHelpOptions = true,
		description = "重置一位管理员的口令（随机生成，只显示一次，登录时须修改），记入审计。供没有另一位安全管理员可以确认时使用。")
class ResetAdministratorCommand implements OperatorCommand {

	private final Accounts accounts;

	private final RescueAdministrator rescue;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Parameters(paramLabel = "LOGIN", description = "管理员的登录名")
	private String login = "";

	@Option(names = "--second-factor", description = "同时停用动态口令，下次登录时重新绑定")
	private boolean secondFactorToo;

	ResetAdministratorCommand(Accounts accounts, RescueAdministrator rescue) {
		this.accounts = accounts;
		this.rescue = rescue;
	}

	@Override
	public Integer call() {
		var account = this.accounts.byLoginName(this.login)
			.orElseThrow(() -> new IllegalArgumentException("没有登录名为 " + this.login + " 的账号"));
		var password = this.rescue.rescue(account, this.secondFactorToo);
		this.spec.commandLine().getOut().println(account.loginName() + "\t" + password);
		return 0;
	}

}
