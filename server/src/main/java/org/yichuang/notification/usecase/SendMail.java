package org.yichuang.notification.usecase;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.yichuang.notification.NotificationSettings;
import org.yichuang.notification.model.Message;

/** Sends mails by SMTP, plain text in UTF-8. */
@Component
class SendMail {

	private final ObjectProvider<JavaMailSender> server;

	private final NotificationSettings settings;

	SendMail(ObjectProvider<JavaMailSender> server, NotificationSettings settings) {
		this.server = server;
		this.settings = settings;
	}

	/** Sends a mail whose Message-ID is made of the key, the same at every attempt. */
	void send(String key, Message message) throws NotSent {
		var sender = this.server.getIfAvailable();
		if (sender == null) {
			throw new NotSent("没有设置邮件服务器（spring.mail.host）", true);
		}
		try {
			sender.send(mail(sender, key, message));
		}
		catch (MailSendException failure) {
			throw new NotSent("邮件服务器拒收或连接不上：" + failure.getClass().getSimpleName(), isRefused(failure));
		}
		catch (MailException | MessagingException failure) {
			throw new NotSent("邮件未能发出：" + failure.getClass().getSimpleName(), failure instanceof AddressException);
		}
	}

	private MimeMessage mail(JavaMailSender sender, String key, Message message) throws MessagingException {
		var id = "<" + HexFormat.of().formatHex(key.getBytes(StandardCharsets.UTF_8)) + "@yichuang>";
		var mail = new MimeMessage(sender.createMimeMessage().getSession()) {
			@Override
			protected void updateMessageID() throws MessagingException {
				setHeader("Message-ID", id);
			}
		};
		mail.setFrom(new InternetAddress(this.settings.from()));
		mail.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(message.to(), true));
		mail.setSubject(message.title(), "UTF-8");
		mail.setText(message.text(), "UTF-8");
		return mail;
	}

	/** An address that the server knows not to exist stays so; anything else may pass. */
	private static boolean isRefused(MailSendException failure) {
		return failure.getFailedMessages().values().stream().anyMatch(SendFailedException.class::isInstance);
	}

}
